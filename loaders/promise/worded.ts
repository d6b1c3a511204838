import {regex, signs} from "../lexis/signs.ts";
import type {Sentence, Span} from "../types.ts";
import {bigrams} from "./letterPairs.ts";
import type {Rarity} from "./rarity.ts";

/** A stretch of text as it is compared. */
interface Wording extends Span {
  readonly bigrams: readonly number[];
  /** Sum of their weights. */
  readonly weight: number;
}

/** A sentence as it is compared. */
export interface Worded extends Wording {
  readonly sentence: Sentence;
  readonly clauses: readonly Wording[];
  /** Clauses by the bigrams that stand in them. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const clauseEnds = regex("g")`[${signs.phrase}]`;

/** A sentence with its clauses. */
export function worded(text: string, sentence: Sentence, rarity: Rarity): Worded {
  const wording = (span: Span): Wording => {
    const own = bigrams(text, span);
    return {...span, bigrams: own, weight: own.reduce((sum, bigram) => sum + rarity(bigram), 0)};
  };
  const {start, end} = sentence;
  const clauses: Wording[] = [];
  let from = start;
  for (const {index} of text.slice(start, end).matchAll(clauseEnds)) {
    if (start + index > from) clauses.push(wording({start: from, end: start + index}));
    from = start + index + 1;
  }
  if (from < end) clauses.push(wording({start: from, end}));
  let places: Map<number, number[]> | undefined;
  return {
    ...wording({start, end}),
    sentence,
    clauses,
    // Few sentences are ever looked at so closely.
    get places() {
      places ??= placesIn(clauses);
      return places;
    }
  };
}

function placesIn(clauses: readonly Wording[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  clauses.forEach((clause, at) => {
    for (const bigram of clause.bigrams) {
      const others = places.get(bigram);
      if (others) others.push(at);
      else places.set(bigram, [at]);
    }
  });
  return places;
}
