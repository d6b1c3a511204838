import {lazily} from "../lexis/lazily.ts";
import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";
import {countsOf} from "./wordCounts.ts";

/** The words of a corpus, how each is read, and how often it stands: what a search by pinyin and keyness start from. */
export function vocabulary(corpus: Corpus): Row<"vocabulary">[] {
  const totals = new Map<string, {count: number; reports: number}>();
  for (const counts of countsOf(corpus))
    for (const [word, count] of counts) {
      const total = totals.get(word) ?? {count: 0, reports: 0};
      total.count += count;
      total.reports += 1;
      totals.set(word, total);
    }
  return [...totals].map(([word, total]) => ({word, pinyin: reading(word), ...total}));
}

const pinyinPackage = lazily<typeof import("pinyin-pro")>("pinyin-pro");

const reading = (word: string): string =>
  pinyinPackage().pinyin(word, {toneType: "none", type: "array", v: true}).join("").toLowerCase();
