import {regex, signs} from "../../lexis/signs.ts";
import type {Lexicon} from "../lexicon.ts";
import {findQuantity} from "../quantity.ts";

const bracketed = /[（(]\s*(?:单位)?\s*[:：]?\s*([^（）()]{1,10}?)\s*[)）]/g;
const labelled = regex()`单位\s*[:：]\s*([^\s${signs.clause}）)]{1,20})`;
const parting = regex()`[${signs.list}/／和或]`;
/** 培训人次: a head that ends with what it counts. */
const counted = /(?:人次|场次|件次|户次|车次|批次|项次)$/;
/** 结案率, 占比: percent, where nothing else is said. */
const share = /(?:率|占比|比重|比例|增幅|降幅|涨幅)$/;

/** The words as a unit that a number can take (件, 万元, %), if they are one; else null. */
function findMeasure(words: string, lexicon: Lexicon): string | null {
  if (!words || /^[\d〇零一二三四五六七八九十两]/.test(words)) return null;
  const quantity = findQuantity(`1${words}`, 0, words.length + 1, lexicon);
  return quantity?.measure && quantity.end === words.length + 1 && quantity.measure.use === "" ? words : null;
}

/** 件数, 人数: the measure word before 数. */
function findCounted(words: string, lexicon: Lexicon): string | null {
  if (!words.endsWith("数")) return counted.exec(words)?.[0] ?? null;
  for (let length = 3; length > 0; length--) {
    const unit = findMeasure(words.slice(-1 - length, -1), lexicon);
    if (unit && words.length > length) return unit;
  }
  return null;
}

/** The unit that a head of a table names: in brackets, as a unit alone, or by what it counts; null where it names none. */
export function findHeadUnit(words: string, lexicon: Lexicon): string | null {
  for (const {1: inner} of words.matchAll(bracketed)) {
    const unit = findMeasure(inner!, lexicon);
    if (unit) return unit;
  }
  const plain = words.replace(bracketed, "").trim();
  return findMeasure(words.trim(), lexicon) ?? findCounted(plain, lexicon) ?? (share.test(plain) ? "%" : null);
}

/** The unit that a line above a table names for all of it (单位：万元); null where it names none or several. */
export function findCaptionUnit(words: string, lexicon: Lexicon): string | null {
  const units = labelled.exec(words)?.[1]?.split(parting) ?? [];
  return units.length === 1 ? findMeasure(units[0]!, lexicon) : null;
}
