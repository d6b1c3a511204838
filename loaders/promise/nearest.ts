import {type Likeness, likeness} from "./overlap.ts";
import type {Rarity} from "./rarity.ts";
import type {Worded} from "./worded.ts";

/** A bigram that stands in more of the sentences leads to none of them: the time taken grows with the text, not with its square. */
const COMMON = 40;
/** So many sentences are looked at closely. */
const CANDIDATES = 6;

/** A sentence and how alike it is. */
export interface Nearest extends Likeness {
  readonly other: Worded;
}

/** For a sentence the one of `others` that is most like it, the earliest of equals; null where none shares a rarer bigram. */
export function nearestIn(others: readonly Worded[], rarity: Rarity): (promise: Worded) => Nearest | null {
  const index = postings(others);
  const shared = new Float64Array(others.length);
  return (promise) => {
    const touched: number[] = [];
    for (const bigram of promise.bigrams) {
      const places = index.get(bigram);
      if (!places) continue;
      const weight = rarity(bigram);
      for (const at of places) {
        if (shared[at] === 0) touched.push(at);
        shared[at]! += weight;
      }
    }
    const overlaps = touched.map((at) => ({
      at,
      overlap: shared[at]! / (Math.min(promise.weight, others[at]!.weight) + 1)
    }));
    for (const at of touched) shared[at] = 0;
    const closest = overlaps
      .sort((one, other) => other.overlap - one.overlap || one.at - other.at)
      .slice(0, CANDIDATES);
    let nearest: Nearest | null = null;
    for (const {at} of closest) {
      const other = others[at]!;
      const like = likeness(promise, other, rarity);
      if (!nearest || like.likeness > nearest.likeness) nearest = {...like, other};
    }
    return nearest;
  };
}

/** The places of each bigram, without those that stand in too many sentences. */
function postings(others: readonly Worded[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  others.forEach(({bigrams}, at) => {
    for (const bigram of bigrams) {
      const places = index.get(bigram);
      if (places) places.push(at);
      else index.set(bigram, [at]);
    }
  });
  for (const [bigram, {length}] of index) if (length > COMMON) index.delete(bigram);
  return index;
}
