import {pinyin} from "pinyin-pro";
import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";
import {words} from "./words.ts";

/** The words of each report with their counts: what frequencies, keyness and a search by pinyin are read from. */
export function vocabulary({reports, knowledge}: Corpus): Row<"words">[] {
  const readings = new Map<string, string>();
  return reports.flatMap(({source, repaired, sentences}) => {
    const counts = new Map<string, number>();
    for (const {start, end} of sentences)
      for (const word of words(repaired.text.slice(start, end), knowledge))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([word, count]) => ({report: source.report, word, pinyin: reading(word, readings), count}));
  });
}

function reading(word: string, readings: Map<string, string>): string {
  let known = readings.get(word);
  if (known === undefined) {
    known = pinyin(word, {toneType: "none", type: "array", v: true}).join("").toLowerCase();
    readings.set(word, known);
  }
  return known;
}
