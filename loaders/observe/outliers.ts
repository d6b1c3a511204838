/** A value this many times the median of its series, or as small a part of it, is flagged. */
const FACTOR = 4;
/** A series of fewer other years says too little. */
const FEWEST = 4;
/** Below this a count of one or two more makes a multiple: 1 and 5 cases. */
const SMALL = 10;

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Which values of an annual series are far from its others: more than four times the median of the other years or less than a
 * quarter of it, where there are at least four others. The median resists the outliers themselves (Hampel's identifier in its
 * simplest form, on the ratio scale because counts of cases grow by shares).
 */
export function outliers(values: readonly number[]): boolean[] {
  if (values.length <= FEWEST) return values.map(() => false);
  return values.map((value, at) => {
    const middle = median(values.filter((_, i) => i !== at).sort((a, b) => a - b));
    if (middle <= 0 || Math.max(value, middle) < SMALL) return false;
    return value > FACTOR * middle || value * FACTOR < middle;
  });
}
