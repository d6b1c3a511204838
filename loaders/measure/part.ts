import type {Sentence} from "../types.ts";
import type {MeasureWord} from "./lexicon.ts";
import type {Candidate} from "./rejections/candidate.ts";

const among = "其中";
/** A figure with one of these is a sum of its own, no part: 其中企业4900户，总量突破11.2万户. */
const sum = /总量|总数|总计|合计|共计|累计/;
/** A clause without a figure between two parts ends the row: 其中取消23项，其余全部清零，保留事项214项. */
const pause = /[，,][^，,]*[，,]/;
/** A whole stands no further back than this, in characters and in figures. */
const FURTHEST = 300;
const MOST = 40;

/**
 * Ordinal of the figure that the figure `ordinal` at `at` is a part of: of those before 其中 in its sentence whose measure word
 * counts the same kind of thing, the last that is not less (查办2846件，移送38件，其中食品类1204件), or else, for the first part, the last;
 * null where there is none. Rates and changes are no parts.
 */
export function findWhole(
  text: string,
  sentence: Sentence,
  at: number,
  measure: MeasureWord | null,
  figures: readonly Candidate[],
  ordinal: number
): number | null {
  if (measure && (measure.kind === "percent" || measure.kind === "duration")) return null;
  const from = Math.max(sentence.start, at - FURTHEST);
  const stretch = text.slice(from, at);
  const word = stretch.lastIndexOf(among);
  if (word < 0 || !reaches(stretch.slice(word)) || sum.test(stretch.slice(word))) return null;
  let {value} = figures[ordinal]!.quantity;
  let last: number | null = null;
  let next = at;
  for (let i = ordinal - 1; i >= Math.max(0, ordinal - MOST); i--) {
    const {quantity} = figures[i]!;
    if (quantity.start < sentence.start) break;
    if (quantity.end > from + word) {
      if (pause.test(text.slice(quantity.end, next))) return null;
      next = quantity.start;
      // 其中44件审核，对下级报来的68件备案，纠正2件: with 68 the row is over
      if (quantity.measure?.family === measure?.family) value = Math.max(value, quantity.value);
      continue;
    }
    if (quantity.measure?.family !== measure?.family) continue;
    if ((quantity.high ?? quantity.value) >= value) return i;
    last ??= i;
  }
  return next === at ? last : null;
}

/** 其中 speaks up to the next semicolon, and within its own brackets. */
function reaches(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === "；" || sign === ";") return false;
    if (sign === "（" || sign === "(") depth++;
    else if (sign === "）" || sign === ")") depth--;
    if (depth < 0) return false;
  }
  return true;
}
