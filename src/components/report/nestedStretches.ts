/** Overlapping stretches of a text as a tree, so that each can become an element. */

export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly what: T;
}

/** A node: a stretch and what lies in it. One that another cuts comes in two nodes with the same `what`. */
export interface Nested<T> extends Stretch<T> {
  readonly within: readonly Nested<T>[];
}

/**
 * The stretches, cut to `[start, end)` and nested: of two that start together the longer is outside; where two cross, the
 * later is cut at the end of the earlier and goes on after it.
 */
export function nested<T>(stretches: readonly Stretch<T>[], start: number, end: number): Nested<T>[] {
  const waiting = stretches
    .map((one) => ({start: Math.max(one.start, start), end: Math.min(one.end, end), what: one.what}))
    .filter((one) => one.start < one.end)
    .sort(inOrder);
  const tree: Nested<T>[] = [];
  while (waiting.length) {
    const first = waiting.shift()!;
    const inside: Stretch<T>[] = [];
    const rest: Stretch<T>[] = [];
    while (waiting.length && waiting[0]!.start < first.end) {
      const next = waiting.shift()!;
      inside.push(next);
      if (next.end > first.end) rest.push({start: first.end, end: next.end, what: next.what});
    }
    tree.push({...first, within: nested(inside, first.start, first.end)});
    if (rest.length) waiting.push(...rest);
    waiting.sort(inOrder);
  }
  return tree;
}

const inOrder = (a: Stretch<unknown>, b: Stretch<unknown>) => a.start - b.start || b.end - a.end;
