/** Spearman's rank correlation with its interval. Free of drawing and of the browser. */

/** With fewer pairs than this no coefficient is worked out: its interval would span most of what is possible. */
export const LEAST_PAIRS = 10;
/** With fewer pairs, or with a coefficient beyond this, the interval is only approximate (Bonett and Wright, 2000). */
const SURE_PAIRS = 25;
const SURE_RHO = 0.95;
const Z = 1.959964;

interface RankCorrelation {
  readonly rho: number;
  /** Of 95%. */
  readonly low: number;
  readonly high: number;
  /** The number of pairs. */
  readonly n: number;
  /** The interval is only approximate. */
  readonly isRough: boolean;
}

/**
 * Spearman's rho of pairs, equal values sharing the mean of their ranks; its 95% interval by Fisher's z with the variance
 * (1 + rho²/2) / (n − 3) of Bonett and Wright (2000), Psychometrika 65, 23–28. Null for fewer than ten pairs, and where one side does not vary.
 */
export function findSpearman(pairs: readonly (readonly [x: number, y: number])[]): RankCorrelation | null {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return null;
  const rho = pearson(ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y)));
  if (rho === null) return null;
  const half = Z * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const [low, high] =
    Math.abs(rho) === 1 ? [rho, rho] : [Math.tanh(Math.atanh(rho) - half), Math.tanh(Math.atanh(rho) + half)];
  return {rho, low, high, n, isRough: n < SURE_PAIRS || Math.abs(rho) > SURE_RHO};
}

/** The ranks of values, from 1; equal values have the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranked = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (const index of order.slice(from, to)) ranked[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranked;
}

/** Pearson's coefficient; null where one side does not vary. Kept within −1 and 1 against rounding. */
function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, ys[i]! - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx && yy ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null;
}
