import type {Corpus} from "../types.ts";
import {preparedOf} from "./prepared.ts";
import type {Row} from "./row.ts";

type Counts = ReadonlyMap<string, number>;

const counted = new WeakMap<Corpus, readonly Counts[]>();

/** The words of each report, with how often each stands. Segmented once a corpus. */
export function countsOf(corpus: Corpus): readonly Counts[] {
  const cached = counted.get(corpus) ?? counts(corpus);
  counted.set(corpus, cached);
  return cached;
}

const counts = ({reports, knowledge}: Corpus): Counts[] =>
  reports.map((report) => {
    const counts = new Map<string, number>();
    for (const sentence of preparedOf(report, knowledge).words)
      for (const word of sentence ? sentence.split(" ") : []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });

/** What frequencies and keyness are read from. */
export const wordCounts = (corpus: Corpus): Row<"words">[] =>
  countsOf(corpus).flatMap((counts, i) => {
    const {report} = corpus.reports[i]!.source;
    return [...counts].map(([word, count]) => ({report, word, count}));
  });
