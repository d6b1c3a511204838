import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";
import {words} from "./words.ts";

const counted = new WeakMap<Corpus, Row<"words">[]>();

/** The words of each report with their counts: what frequencies and keyness are read from. Counted once a corpus. */
export function wordCounts(corpus: Corpus): Row<"words">[] {
  const known = counted.get(corpus) ?? count(corpus);
  counted.set(corpus, known);
  return known;
}

const count = ({reports, knowledge}: Corpus): Row<"words">[] =>
  reports.flatMap(({source, repaired, sentences}) => {
    const counts = new Map<string, number>();
    for (const {start, end} of sentences)
      for (const word of words(repaired.text.slice(start, end), knowledge))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([word, count]) => ({report: source.report, word, count}));
  });
