import {type Hits, hits} from "../lexis/hits.ts";
import {letters} from "../lexis/letters.ts";
import type {Attention, GroupAttention, Knowledge, Sentence, Span} from "../types.ts";
import {isPartOfLonger, type Wording, type Wordings, wordings} from "./wordings.ts";

/** Words of a group in a sentence; of words that overlap the first, and of those that begin together the longest. */
interface Occurrence extends Span {
  readonly word: string;
}

/**
 * How much of a text each term group takes: one look along the text for the words of all groups. A sentence that stood before in the
 * report counts neither as part nor as whole. Groups are counted apart from one another; within one, no letter counts twice.
 */
export function attention(text: string, sentences: readonly Sentence[], knowledge: Knowledge): Attention {
  const lexicon = wordings(knowledge);
  const all = hits(lexicon.words, text);
  const tallies = lexicon.groups.map((group) => ({group, letters: 0, sentences: [] as number[], words: new Map()}));
  let whole = 0;
  let counted = 0;
  for (const sentence of sentences) {
    if (sentence.repeat) continue;
    counted++;
    whole += lettersIn(text, sentence);
    occurrences(text, sentence, all, lexicon).forEach((own, group) => {
      if (!own.length) return;
      const tally = tallies[group]!;
      tally.sentences.push(sentence.ordinal);
      for (const occurrence of own) {
        tally.letters += lettersIn(text, occurrence);
        tally.words.set(occurrence.word, (tally.words.get(occurrence.word) ?? 0) + 1);
      }
    });
  }
  return {letters: whole, sentences: counted, groups: tallies.map(groupAttention)};
}

const lettersIn = (text: string, {start, end}: Span) => letters(text.slice(start, end)).codes.length;

function groupAttention({words, ...tally}: Omit<GroupAttention, "words" | "count"> & {words: Map<string, number>}) {
  const counts = [...words].map(([word, count]) => ({word, count}));
  return {
    ...tally,
    count: counts.reduce((sum, {count}) => sum + count, 0),
    words: counts.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  };
}

/** By group, the words of it that count in a sentence; nothing for a group without one. */
function occurrences(text: string, {start, end}: Span, all: Hits, {words, counted}: Wordings): Occurrence[][] {
  const within: number[] = [];
  for (let hit = all.from[start]!; hit < all.count && all.starts[hit]! < end; hit++)
    if (all.ends[hit]! <= end) within.push(hit);
  const wordOf = (hit: number) => words.entries[all.words[hit]!]!;
  const present = new Set(within.map(wordOf));
  const counts = (wording: Wording, at: number) =>
    (wording.must.length === 0 || wording.must.some((word) => present.has(word))) &&
    !wording.not.some((word) => present.has(word)) &&
    !isPartOfLonger(text, at, wording);
  const byGroup: Occurrence[][] = [];
  for (const hit of within)
    for (const wording of counted[wordOf(hit)] ?? []) {
      byGroup[wording.group] ??= [];
      const own = byGroup[wording.group]!;
      const occurrence = {start: all.starts[hit]!, end: all.ends[hit]!, word: wording.word};
      const last = own.at(-1);
      const together = last?.start === occurrence.start;
      if ((last && !together && last.end > occurrence.start) || !counts(wording, occurrence.start)) continue;
      // Hits that begin together come the shortest first: a longer one takes the place of the one before.
      own.splice(together ? own.length - 1 : own.length, 1, occurrence);
    }
  return byGroup;
}
