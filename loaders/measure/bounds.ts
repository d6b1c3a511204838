import type {Bound} from "../types.ts";
import type {Lexicon, MeasureWord} from "./lexicon.ts";
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
  measure: MeasureWord | null,
  {boundsBefore}: Lexicon
): {bound: Bound; start: number} | null {
  const hit = findLongestBefore(boundsBefore, text, at, 0, (word, start) => {
    if (word.only === "magnitude" && !(numeral.bare && numeral.value >= 100)) return false;
    if (word.only === "amount" && measure?.kind === "duration") return false;
    return !word.notBeside.includes(text[start - 1] ?? "");
  });
  return hit && {bound: hit.entry.bound, start: hit.start};
}

const listSigns = /^[^，。；,;：:\n\d]*?$/;

/** A bound said before the noun or before a list: 约为全国平均的70%、60%. */
export function findBoundCarried(text: string, from: number, at: number, {boundsCarried}: Lexicon): Bound | null {
  for (let i = at; i > Math.max(from, at - 12); i--) {
    const hit = findLongestBefore(boundsCarried, text, i, from);
    if (hit && !hit.entry.notBeside.includes(text[hit.start - 1] ?? ""))
      return listSigns.test(text.slice(hit.end, at)) ? hit.entry.bound : null;
  }
  return null;
}
