/** A concordance: each occurrence in the middle of its line, keyword in context. */

import type {Role} from "../../../loaders/index.ts";

export interface Hit {
  readonly report: string;
  readonly ordinal: number;
  readonly text: string;
  /** Words of the sentence, in order, as segmented at build. */
  readonly words: string;
  readonly sourceStart: number;
  readonly area: string | null;
  readonly year: number | null;
  readonly role: Role;
  /** The rules that question the sentence, joined by |; null where nothing is questioned. */
  readonly rules: string | null;
  /** The matches in the sentence, in reading order. */
  readonly matches: readonly string[];
}

export interface Line {
  readonly hit: Hit;
  /** The span of the keyword in the sentence: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Every occurrence in the hits, in their order; the matches are looked for one after another, so nothing runs a pattern here. */
export function lines(hits: readonly Hit[]): Line[] {
  return hits.flatMap((hit) => {
    let from = 0;
    return hit.matches.flatMap((word) => {
      const start = word ? hit.text.indexOf(word, from) : -1;
      if (start < 0) return [];
      from = start + word.length;
      return {hit, start, end: from};
    });
  });
}

export type Order = "corpus" | "left" | "right";

const collator = new Intl.Collator("zh-Hans-CN");
const right = ({hit, end}: Line) => hit.text.slice(end, end + 12);
const left = ({hit, start}: Line) => [...hit.text.slice(Math.max(0, start - 12), start)].reverse().join("");

/** Sorted by what follows the keyword, or by what goes before it, read outwards. */
export function sorted(unsorted: readonly Line[], order: Order): readonly Line[] {
  if (order === "corpus") return unsorted;
  const context = order === "left" ? left : right;
  const keyed = unsorted.map((line) => ({line, key: context(line)}));
  return keyed.sort((a, b) => collator.compare(a.key, b.key)).map(({line}) => line);
}
