/**
 * The 95% confidence interval of a proportion after Wilson (1927), which holds for small counts and near 0 and 1, where the
 * usual one does not. From 0 to 1; `n` must not be 0.
 */
export function wilson(right: number, n: number): [low: number, high: number] {
  const z = 1.959964;
  const p = right / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
