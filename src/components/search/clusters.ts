/** Phrases that return: sequences of words around a keyword that stand there more than once. */
import type {Line} from "./concordanceLines.js";
import {findNode, tokens} from "./tokens.js";

interface Cluster {
  readonly phrase: string;
  readonly words: number;
  readonly count: number;
  /** In how many reports. */
  readonly reports: number;
}

/**
 * Sequences of `shortest` to `longest` words that hold the keyword and occur at least twice, the commonest first. One that is
 * only ever part of a longer one is left out.
 */
export function clusters(all: readonly Line[], {shortest = 2, longest = 8} = {}): Cluster[] {
  const counts = new Map<string, {words: number; count: number; reports: Set<string>}>();
  for (const line of all) {
    const {text, words, report} = line.hit;
    const sentence = tokens(text, words);
    const node = findNode(sentence, line);
    if (!node) continue;
    for (let first = Math.max(0, node[1] - longest + 1); first <= node[0]; first++) {
      for (let last = node[1]; last < Math.min(sentence.length, first + longest); last++) {
        const length = last - first + 1;
        if (length < shortest || length === node[1] - node[0] + 1) continue;
        const phrase = text.slice(sentence[first]!.start, sentence[last]!.end);
        // A phrase ends where a sentence part ends.
        if (/[，。；：,;:!?！？]/u.test(phrase)) continue;
        const entry = counts.get(phrase) ?? {words: length, count: 0, reports: new Set<string>()};
        entry.count++;
        entry.reports.add(report);
        counts.set(phrase, entry);
      }
    }
  }
  const repeated = [...counts].filter(([, {count}]) => count > 1).sort(([a], [b]) => b.length - a.length);
  const kept: [string, {words: number; count: number; reports: Set<string>}][] = [];
  for (const one of repeated)
    if (!kept.some(([longer, {count}]) => count === one[1].count && longer.includes(one[0]))) kept.push(one);
  return kept
    .map(([phrase, {words, count, reports}]) => ({phrase, words, count, reports: reports.size}))
    .sort((a, b) => b.count - a.count || b.words - a.words || (a.phrase < b.phrase ? -1 : 1));
}
