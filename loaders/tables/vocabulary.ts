import type {Corpus} from "../types.ts";
import {preparedOf} from "./prepared.ts";
import type {Row} from "./row.ts";

/** The words of a corpus, how each is read, and how often it stands: what a search by pinyin and keyness start from. */
export function vocabulary({reports, knowledge}: Corpus): Row<"vocabulary">[] {
  const totals = new Map<string, Row<"vocabulary">>();
  for (const report of reports) {
    const {words, readings, counts} = preparedOf(report, knowledge).vocabulary;
    if (!words) continue;
    const read = readings.split("\n");
    for (const [i, word] of words.split(" ").entries()) {
      const total = totals.get(word) ?? {word, pinyin: read[i]!, count: 0, reports: 0};
      total.count += counts[i]!;
      total.reports += 1;
      totals.set(word, total);
    }
  }
  return [...totals.values()];
}
