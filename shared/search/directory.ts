/** The directory of the search index: a reader of single pieces needs it first. */
export interface Directory {
  /** The ids of the reports, in the order of the index: by area, year and id, those without one last. */
  readonly reports: readonly string[];
  /** The bytes of each report's piece of `texts.bin`; the pieces follow one another. */
  readonly texts: readonly number[];
  /** The first key of each piece of `postings.bin`, and its bytes. Keys ascend by code unit. */
  readonly keys: readonly string[];
  readonly postings: readonly number[];
  /** The longest key. */
  readonly longest: number;
}

/** A piece of `texts.bin`: the sentences of a report. Deflated JSON. */
export interface SentencePiece {
  readonly texts: readonly string[];
  /** The start of each in the source text. */
  readonly starts: readonly number[];
  /** The role of the section of each. */
  readonly roles: readonly string[];
  /** The rules that question a sentence, joined by |, by its ordinal. */
  readonly rules: Readonly<Record<string, string>>;
}

/** The words of the vocabulary that are read as Latin letters, the commonest first; both lists parted by spaces. */
export interface Spellings {
  readonly words: string;
  /** Without tones and spaces. */
  readonly pinyin: string;
}

/** Characters of the sentences of a report, by the role of their section. */
export type Characters = Readonly<Record<string, number>>;

/** Order by code unit, as keys are sorted. */
export const ascending = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The place of the last of some ascending keys that is not above `key`; -1 where all are. */
export function lastNotAbove(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
