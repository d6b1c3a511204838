import type {ReportCore} from "../types.ts";
import {bigrams} from "./letterPairs.ts";

/** The weight of a bigram, 0..1. */
export type Rarity = (bigram: number) => number;

/**
 * How rare bigrams are among the sentences of reports: log(n / d) / log n for one that stands in d of n sentences (inverse document frequency).
 * Spärck Jones, K. (1972). A statistical interpretation of term specificity and its application in retrieval. Journal of Documentation 28, 11–21.
 */
export function rarity(reports: readonly ReportCore[]): Rarity {
  const counts = new Map<number, number>();
  let sentences = 0;
  for (const {repaired, sentences: own} of reports)
    for (const sentence of own) {
      if (sentence.repeat) continue;
      sentences++;
      for (const bigram of bigrams(repaired.text, sentence)) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
  const scale = Math.log(Math.max(sentences, 2));
  for (const [bigram, count] of counts) counts.set(bigram, 1 - Math.log(count) / scale);
  return (bigram) => counts.get(bigram) ?? 1;
}
