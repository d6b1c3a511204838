/** Pinyin to words: which sequences of the corpus's own words are read as what was typed. */

export interface Reading {
  readonly word: string;
  /** Without tones and spaces. */
  readonly pinyin: string;
}

/** The most readings of one spelling that are followed up. */
const MOST = 40;

export const spelling = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/['’\s]/g, "")
    .replaceAll("ü", "v");

/**
 * The texts that are read as `typed`: one word of the vocabulary, or several in a row. Those of fewer words come first.
 * `vocabulary` holds the words whose pinyin stands somewhere in what was typed, the commonest first.
 */
export function spelled(typed: string, vocabulary: readonly Reading[]): string[] {
  const sought = spelling(typed);
  const ends: {words: number; text: string}[][] = Array.from({length: sought.length + 1}, () => []);
  ends[0]!.push({words: 0, text: ""});
  for (let at = 0; at < sought.length; at++) {
    const open = ends[at]!;
    if (!open.length) continue;
    for (const {word, pinyin} of vocabulary) {
      if (!pinyin || !sought.startsWith(pinyin, at)) continue;
      const there = ends[at + pinyin.length]!;
      for (const {words, text} of open) if (there.length < MOST) there.push({words: words + 1, text: text + word});
    }
  }
  const spellings = ends[sought.length]!.sort((a, b) => a.words - b.words).map(({text}) => text);
  return [...new Set(spellings)];
}
