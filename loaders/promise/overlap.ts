import type {Rarity} from "./rarity.ts";
import type {Worded} from "./worded.ts";

/** Added to the smaller side, so that a few shared letters of a short one are not much. In weights of bigrams. */
const DAMP = {sentence: 2.4, clause: 2};

/** The overlap from which a clause is near. */
const NEAR = 0.45;

/** How alike two sentences are, and the clauses of the second that are like one of the first. */
export interface Likeness {
  /** 0..1. */
  readonly likeness: number;
  /** Place of the nearest among the clauses of the second. */
  readonly clause: number;
  /** Places of all that are near, the nearest among them. */
  readonly near: ReadonlySet<number>;
}

/**
 * The mean of two overlaps, each the shared weight over that of the smaller side: of the sentences as they are, and of the two clauses that
 * share most. The first alone is blind to one thing of a long list, the second to the company that a phrase keeps.
 */
export function likeness(promise: Worded, other: Worded, rarity: Rarity): Likeness {
  let shared = 0;
  let best = {overlap: 0, clause: 0};
  const near = new Set<number>();
  for (const clause of promise.clauses) {
    const weights = new Map<number, number>();
    for (const bigram of clause.bigrams)
      for (const at of other.places.get(bigram) ?? []) weights.set(at, (weights.get(at) ?? 0) + rarity(bigram));
    for (const [at, weight] of weights) {
      const overlap = weight / (Math.min(clause.weight, other.clauses[at]!.weight) + DAMP.clause);
      if (overlap > best.overlap) best = {overlap, clause: at};
      if (overlap >= NEAR) near.add(at);
    }
  }
  for (const bigram of promise.bigrams) if (other.places.has(bigram)) shared += rarity(bigram);
  const whole = shared / (Math.min(promise.weight, other.weight) + DAMP.sentence);
  return {likeness: (whole + best.overlap) / 2, clause: best.clause, near: near.add(best.clause)};
}
