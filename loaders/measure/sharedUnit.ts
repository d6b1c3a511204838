import {findJoin} from "../context/conjunctions.ts";
import type {Span} from "../types.ts";
import type {Candidate} from "./rejections/candidate.ts";

/** A number that no measure word follows, and whether it was turned down for that. */
export interface Bare {
  readonly candidate: Candidate;
  readonly isRejected: boolean;
}

/** Things that are numbered as well as counted: 7、9、11号线, 1、2类, 3、4批. */
const numbered = new Set(["类", "级", "批", "期", "组", "班", "条", "款", "章", "栋", "幢", "层", "楼", "版", "标段"]);
const decade = /^(?:代|后|级)/;
const digit = /\d/;
/** As many numbers stand in a row at most. */
export const LONGEST_ROW = 8;

const follows = (first: Candidate, next: Candidate) =>
  first.sentence === next.sentence && joins(first, first.quantity, next.quantity);

/** Whether a conjunction and nothing else stands between; a comma does not join numbers that share a measure word. */
function joins({text, lexicon}: Candidate, one: Span, other: Span): boolean {
  const join = findJoin(lexicon.conjunctions, text, one, other);
  return join !== null && !join.comma && join.rest === "";
}

/**
 * Numbers right before a figure that share its measure word (58、71和83件, 26.2和17.5个百分点), in order; none where they may number
 * things (1、2类, 80、90年代). Null where they do, and the figure with them: 第1、2、3次.
 */
export function sharers(bare: readonly Bare[], last: Candidate): Bare[] | null {
  const {measure, numeral, end, high} = last.quantity;
  const row: Bare[] = [];
  if (measure?.use !== "" || numbered.has(measure.word) || high !== null) return row;
  if (numeral.script !== "arabic" || decade.test(last.text.slice(end, end + 1))) return row;
  let next = last;
  for (let i = bare.length - 1; i >= 0 && row.length < LONGEST_ROW; i--) {
    const one = bare[i]!;
    if (!follows(one.candidate, next)) break;
    next = one.candidate;
    row.unshift(one);
  }
  const first = row[0]?.candidate ?? last;
  if (!first.before || !joins(first, {start: 0, end: first.before.end}, first.quantity)) return row;
  return first.before.reason === "ordinal" && digit.test(first.text[first.before.end - 1]!) ? null : [];
}

/** A bare number with the measure word of the figure that closes its row; so with 万 and 亿 (44.1、21.6和11.8亿元). */
export function withUnitOf({quantity, ...candidate}: Candidate, {quantity: last}: Candidate): Candidate {
  const {power} = last.numeral;
  const value = power && !quantity.numeral.power ? Number(`${quantity.value}e${power}`) : quantity.value;
  return {...candidate, quantity: {...quantity, value, unit: last.unit, measure: last.measure, kind: last.kind}};
}
