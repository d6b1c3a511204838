import {hits} from "../../lexis/hits.ts";
import type {Lexis} from "../../lexis/lexis.ts";

/** A key of the index as a number: a code unit or two of them as one integer of 32 bits. */
const gramKey = (first: number, second: number): number => (first << 16) | second;
/** The text of such a key. */
export const gramText = (key: number): string =>
  key & 0xffff ? String.fromCharCode(key >>> 16, key & 0xffff) : String.fromCharCode(key >>> 16);

/** How often a key stands in a report. */
interface Counted {
  sentences: number;
  occurrences: number;
  /** The sentence that was counted last, and where its last occurrence ends there. */
  sentence: number;
  end: number;
}

/** The characters, pairs of characters and words of a vocabulary in the sentences of a report, none overlapping itself. */
export function occurrences(texts: readonly string[], vocabulary: Lexis<number>) {
  const grams = new Map<number, Counted>();
  const words = new Map<number, Counted>();
  texts.forEach((text, sentence) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      count(grams, gramKey(code, 0), sentence, at, at + 1);
      if (at + 1 < text.length) count(grams, gramKey(code, text.charCodeAt(at + 1)), sentence, at, at + 2);
    }
    const standing = hits(vocabulary, text);
    for (let hit = 0; hit < standing.count; hit++)
      count(words, vocabulary.entries[standing.words[hit]!]!, sentence, standing.starts[hit]!, standing.ends[hit]!);
  });
  return {grams, words};
}

function count(counts: Map<number, Counted>, key: number, sentence: number, start: number, end: number): void {
  const counted = counts.get(key);
  if (!counted) counts.set(key, {sentences: 1, occurrences: 1, sentence, end});
  else if (counted.sentence !== sentence) {
    counted.sentences++;
    counted.occurrences++;
    counted.sentence = sentence;
    counted.end = end;
  } else if (start >= counted.end) {
    counted.occurrences++;
    counted.end = end;
  }
}
