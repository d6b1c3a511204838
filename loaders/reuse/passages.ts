import {grown} from "./extension.ts";

/** The shortest shared passage that is kept, in letters. */
const SHORTEST = 20;
/** Up to this many letters may differ between two stretches that are taken as one passage. */
const BRIDGE = 10;

/** A passage in two texts, by places among their letters, half-open. */
export interface Passage {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** Letters of the second text that may still be taken by widening: passages that each reach over the whole text would cost its square. */
interface Widening {
  left: number;
}

/** Two places that carry the same fingerprint. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/**
 * The passages that two texts share: each seed grown letter by letter to the longest equal stretch, then stretches that
 * follow one another with at most BRIDGE letters between them on both sides joined, and both ends widened over small
 * differences. With `same` the texts are one text
 * and the two sides do not overlap. `widening` is drawn upon. In the order of the second text.
 */
export function passages(
  a: Uint16Array,
  b: Uint16Array,
  seeds: readonly Seed[],
  gram: number,
  same: boolean,
  widening: Widening
): Passage[] {
  return distinct(
    joined(stretches(a, b, seeds, gram, same), same)
      .map((passage) => widened(a, b, passage, same, widening))
      .filter(({startA, endA}) => endA - startA >= SHORTEST)
  );
}

/** Passages that were widened into one another are one. */
function distinct(widenedOnes: readonly Passage[]): Passage[] {
  const byPlace = new Map(widenedOnes.map((passage) => [Object.values(passage).join(" "), passage]));
  return [...byPlace.values()];
}

/** A passage taken on at both ends over differences too close to the end for a seed beyond them. */
function widened(a: Uint16Array, b: Uint16Array, passage: Passage, same: boolean, widening: Widening): Passage {
  const room = Math.min(widening.left, same ? (passage.startB - passage.endA) >> 1 : Number.POSITIVE_INFINITY);
  const end = grown(a, b, {a: passage.endA, b: passage.endB}, 1, room);
  const start = grown(a, b, {a: passage.startA, b: passage.startB}, -1, room);
  widening.left -= end.b - passage.endB + passage.startB - start.b;
  return {startA: start.a, endA: end.a, startB: start.b, endB: end.b};
}

function stretches(a: Uint16Array, b: Uint16Array, seeds: readonly Seed[], gram: number, same: boolean): Passage[] {
  const shared: Passage[] = [];
  /** For each diagonal (b - a) how far it has been grown, so that no letter of it is compared twice. */
  const reached = new Map<number, number>();
  for (const seed of [...seeds].sort((one, other) => one.b - other.b || one.a - other.a)) {
    const diagonal = seed.b - seed.a;
    const floor = reached.get(diagonal) ?? 0;
    if (seed.b < floor || (same && diagonal < gram)) continue;
    const longest = same ? diagonal : Number.POSITIVE_INFINITY;
    let back = 0;
    while (
      back < seed.a &&
      seed.b - back > floor &&
      back < longest - gram &&
      a[seed.a - back - 1] === b[seed.b - back - 1]
    )
      back++;
    let length = back;
    const [startA, startB] = [seed.a - back, seed.b - back];
    while (
      length < longest &&
      startA + length < a.length &&
      startB + length < b.length &&
      a[startA + length] === b[startB + length]
    )
      length++;
    reached.set(diagonal, startB + length);
    // Two grams may share a hash without being equal.
    if (length >= gram) shared.push({startA, endA: startA + length, startB, endB: startB + length});
  }
  return shared.sort((one, other) => one.startB - other.startB || one.startA - other.startA);
}

function joined(parts: readonly Passage[], same: boolean): Passage[] {
  const open: Passage[] = [];
  const closed: Passage[] = [];
  for (const next of parts) {
    while (open.length > 0 && open[0]!.endB + BRIDGE < next.startB) closed.push(open.shift()!);
    const before = open.findIndex(
      ({startA, endA, startB, endB}) =>
        next.startA > startA && near(next.startA - endA) && near(next.startB - endB) && !(same && next.endA > startB)
    );
    if (before < 0) open.push(next);
    else open[before] = {...open[before]!, endA: next.endA, endB: next.endB};
  }
  return [...closed, ...open].sort((one, other) => one.startB - other.startB || one.startA - other.startA);
}

/** Neighbours may share a few letters: those that would fit either of two stretches. */
const near = (gap: number) => gap <= BRIDGE && gap >= -BRIDGE;
