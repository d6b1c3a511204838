import {regex, signs} from "../lexis/signs.ts";
import type {Bound, Kind} from "../types.ts";
import type {Lexicon, MeasureWord} from "./lexicon.ts";
import type {Numeral} from "./numeral/numeral.ts";

const extents = new Set(["duration", "measure", "money"]);
const parts = new Set(["倍", "成"]);

/** The bound word right behind a figure (以上, 左右), and where it ends. */
export function findBoundAfter(
  text: string,
  at: number,
  limit: number,
  measure: MeasureWord | null,
  {boundsAfter}: Lexicon
): {bound: Bound; end: number} | null {
  // 95 % 以上: some writers set figures apart
  const from = text[at] === " " ? at + 1 : at;
  const hit = boundsAfter.findAt(text, from, limit, (word, end) => {
    if (word.only === "extent" && !(measure && (extents.has(measure.kind) || parts.has(measure.word)))) return false;
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
  // 突破 8.6 万人: some writers set numbers off with spaces
  const wordEnd = text[at - 1] === " " ? at - 1 : at;
  const hit = boundsBefore.findBefore(text, wordEnd, 0, (word, start) => {
    if (word.only === "magnitude" && !(numeral.bare && numeral.value >= 100)) return false;
    if (word.only === "amount" && measure?.kind === "duration") return false;
    return !word.notBeside.includes(text[start - 1] ?? "");
  });
  return hit && {bound: hit.entry.bound, start: hit.start};
}

/** A bound word and its figure stand this close: 至少配备3名; before a percentage a whole may stand between. */
const NEAR = 4;
const NEAR_PERCENT = 10;
const between = regex()`^[^${signs.phrase}\n\d]*$`;

/** A bound said before a verb or a noun: 至少配备3名, 约为全国平均的70%. */
export function findBoundCarried(
  text: string,
  from: number,
  at: number,
  kind: Kind,
  {boundsCarried}: Lexicon
): Bound | null {
  const isPercent = kind === "percent";
  for (let i = at; i > Math.max(from, at - (isPercent ? NEAR_PERCENT : NEAR) - 1); i--) {
    const hit = boundsCarried.findBefore(text, i, from);
    if (hit)
      return (isPercent || hit.entry.only !== "percent") && between.test(text.slice(hit.end, at))
        ? hit.entry.bound
        : null;
  }
  return null;
}
