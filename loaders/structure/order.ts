/** Place of the last of `sorted` that starts at or before `at`; -1 where all start later. Binary search. */
export function placeAt(sorted: readonly {readonly start: number}[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
