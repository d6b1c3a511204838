/** The places of names beside the ends of lines. Free of drawing and of the browser. */

/**
 * The same for more names than the `sure` first ones: one of the others goes without where it, or a name that it pushes, would stand
 * farther than `farthest` from what it wants.
 */
export function nearNames(
  wanted: readonly number[],
  {height, length, sure, farthest}: Readonly<Record<"height" | "length" | "sure" | "farthest", number>>
): (number | null)[] {
  let kept = wanted.slice(0, sure).map((_, index) => index);
  const placesOf = (names: readonly number[]) =>
    placedNames(
      names.map((index) => wanted[index]!),
      height,
      length
    );
  for (let index = sure; index < wanted.length; index++) {
    const next = [...kept, index];
    const before = placesOf(kept);
    const isNear = placesOf(next).every(
      (placed, i) => placed !== null && (placed === before[i] || Math.abs(placed - wanted[next[i]!]!) <= farthest)
    );
    if (isNear) kept = next;
  }
  const places = placesOf(kept);
  return wanted.map((_, index) => (kept.includes(index) ? places[kept.indexOf(index)]! : null));
}

/**
 * The places of names that want to stand at `wanted`, the most important first, along a stretch of `length`: each at least `height` from the
 * next, in the order of what they want, and all together as near to it as that allows (least squares, by pooling adjacent violators).
 * Null for a name that finds no room: the least important go first. All in pixels.
 */
export function placedNames(wanted: readonly number[], height: number, length: number): (number | null)[] {
  const room = Math.floor(length / height) + 1;
  const kept = wanted
    .map((at, index) => ({at, index}))
    .slice(0, room)
    .sort((a, b) => a.at - b.at || a.index - b.index);
  // Without its share of the heights above it, a name may stand anywhere below the one before.
  const slack = length - (kept.length - 1) * height;
  const free = increasing(kept.map(({at}, order) => at - order * height));
  const places: (number | null)[] = wanted.map(() => null);
  for (const [order, {index}] of kept.entries())
    places[index] = Math.min(Math.max(free[order]!, 0), slack) + order * height;
  return places;
}

/** The never falling sequence nearest to `values`. */
function increasing(values: readonly number[]): number[] {
  const pools: {sum: number; count: number}[] = [];
  for (const value of values) {
    let pool = {sum: value, count: 1};
    for (
      let before = pools.at(-1);
      before && before.sum / before.count >= pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pool = {sum: pool.sum + before.sum, count: pool.count + before.count};
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({sum, count}) => Array.from({length: count}, () => sum / count));
}
