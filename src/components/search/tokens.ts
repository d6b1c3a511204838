import type {Line} from "./concordanceLines.js";

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence with their places in it; `words` is the segmentation, separated by spaces. */
export function tokens(text: string, words: string): Token[] {
  let from = 0;
  return words
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const start = Math.max(from, text.indexOf(word, from));
      from = start + word.length;
      return {word, start, end: from};
    });
}

/** A keyword's place among the words of its sentence: those it covers, in whole or part, `[first, last]`; null between words. */
export function findNode(all: readonly Token[], {start, end}: Line): readonly [first: number, last: number] | null {
  const first = all.findIndex((token) => token.end > start && token.start < end);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < all.length && all[last + 1]!.start < end) last++;
  return [first, last];
}
