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

interface Candidate {
  readonly at: number;
  readonly overlap: number;
}

/** The greater overlap first; of equals the earlier sentence. */
const isBefore = (one: Candidate, other: Candidate) =>
  one.overlap > other.overlap || (one.overlap === other.overlap && one.at < other.at);

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
    const closest: Candidate[] = [];
    for (const at of touched) {
      const overlap = shared[at]! / (Math.min(promise.weight, others[at]!.weight) + 1);
      shared[at] = 0;
      if (closest.length === CANDIDATES && !isBefore({at, overlap}, closest.at(-1)!)) continue;
      const rank = closest.findIndex((other) => isBefore({at, overlap}, other));
      closest.splice(rank < 0 ? closest.length : rank, 0, {at, overlap});
      closest.length = Math.min(closest.length, CANDIDATES);
    }
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
