import {isLetter, signTable} from "./characters.ts";
import type {Lexicon, MeasureWord} from "./lexicon.ts";
import type {Numeral} from "./numeral/numeral.ts";

/** A measure word as it stands behind a number. */
export interface Unit {
  readonly end: number;
  /** As written, without spaces: 件, 人(次), 微克/立方米. */
  readonly unit: string;
  readonly measure: MeasureWord;
  /** A 多 stands inside it: 2个多月. */
  readonly over: boolean;
}

const spaces = signTable(" \u00a0\u3000");
const opens = signTable("(（");
const closes = signTable(")）");
const slashes = signTable("/／");
/** Words that may stand under the stroke of a unit: a measure word, or one of these. */
const denominators =
  /(?:百|千|万|十万)?(?:人次|场次|人|户|月|年|日|天|小时|分钟|秒|周|次|亩|件|公顷|平方米|平方公里|立方米|公里|米|吨|千瓦时|升|L|l|m3|m³|m²|h|s|kWh|股|辆|课时|学年|学期|个|床)(?:[·•]?(?:年|月|日|天))?/y;

function fits(text: string, measure: MeasureWord, end: number, numeral: Numeral): boolean {
  for (const rest of measure.notBefore)
    if (text.startsWith(rest, end) && !measure.though.some((word) => text.startsWith(word, end))) return false;
  // km before another letter is part of a name
  if (isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1))) return false;
  if (measure.use === "structure") return isStructural(numeral);
  if (measure.use === "figures") return numeral.script === "arabic" || numeral.power > 0;
  return true;
}

/** Small numbers, or a round Chinese one (百企): counts that name a structure (一区三县, 8镇4乡, 三地). */
const isStructural = ({value, over, bare}: Numeral) =>
  !over && (bare ? value >= 100 && value <= 1e4 : value >= 1 && value <= 20);

/** 人·次, 家、次: the sign between the two halves of a measure word of times. */
const times = /[·•・、]次(?![数序日品生])/y;
const counted = new Set(["人", "家", "户", "件", "辆", "车", "处", "名"]);

/** The measure word behind a number, or null. A space may stand between. */
export function findUnit(text: string, numeral: Numeral, limit: number, {measures}: Lexicon): Unit | null {
  const from = spaces[text.charCodeAt(numeral.end)] ? numeral.end + 1 : numeral.end;
  const hit = measures.findAt(text, from, limit, (measure, end) => fits(text, measure, end, numeral));
  if (!hit) return null;
  let {end} = hit;
  let measure = hit.entry;
  // 百企 names a body of firms; one firm is not called 企
  let unit = measure.use === "structure" && numeral.bare ? "" : measure.word;
  let over = false;
  // 2个多月, 3个余小时
  if (unit === "个" && (text[end] === "多" || text[end] === "余")) {
    const whole = measures.findAt(`个${text.slice(end + 1, end + 4)}`, 0);
    if (whole && whole.end > 1) {
      over = true;
      measure = whole.entry;
      unit = measure.word;
      end += whole.end;
    }
  }
  if (counted.has(unit)) {
    times.lastIndex = end;
    if (times.test(text)) {
      unit += text.slice(end, times.lastIndex);
      end = times.lastIndex;
    }
  }
  if (opens[text.charCodeAt(end)]) {
    const inner = measures.findAt(text, end + 1, limit);
    if (inner && closes[text.charCodeAt(inner.end)] && inner.entry.use === "") {
      unit += text.slice(end, inner.end + 1);
      end = inner.end + 1;
    }
  }
  if (slashes[text.charCodeAt(end)]) {
    denominators.lastIndex = end + 1;
    if (denominators.test(text)) {
      unit += text.slice(end, denominators.lastIndex);
      end = denominators.lastIndex;
    }
  }
  return {end, unit, measure, over};
}
