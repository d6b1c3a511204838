import type {Bound} from "../types.ts";
import type {BoundWord, Lexicon, MeasureWord} from "./lexicon.ts";
import type {Numeral} from "./numeral/numeral.ts";
import {findLongestAt, findLongestBefore} from "./trie.ts";

const extents = new Set(["duration", "measure", "money"]);

/** The bound word right behind a figure (以上, 左右), and where it ends. */
export function findBoundAfter(
  text: string,
  at: number,
  limit: number,
  measure: MeasureWord | null,
  {boundsAfter}: Lexicon
): {bound: Bound; end: number} | null {
  const hit = findLongestAt(boundsAfter, text, at, limit, (word, end) => {
    if (word.only === "extent" && !(measure && extents.has(measure.kind))) return false;
    if (word.only === "duration" && measure?.kind !== "duration") return false;
    return !word.notBeside.some((rest) => text.startsWith(rest, end));
  });
  return hit && {bound: hit.entry.bound, end: hit.end};
}

/** The bound word right before a number (超, 不少于), and where it begins. */
export function findBoundBefore(
  text: string,
  at: number,
  numeral: Numeral,
  {boundsBefore}: Lexicon
): {bound: Bound; start: number} | null {
  const hit = findLongestBefore(boundsBefore, text, at, 0, (word, start) => fitsBefore(text, word, start, numeral));
  return hit && {bound: hit.entry.bound, start: hit.start};
}

function fitsBefore(text: string, word: BoundWord, start: number, numeral: Numeral): boolean {
  if (word.only === "magnitude" && !(numeral.bare && numeral.value >= 100)) return false;
  return !word.notBeside.includes(text[start - 1] ?? "");
}
