import type {Bound, Kind} from "../types.ts";
import {findBoundAfter, findBoundBefore} from "./bounds.ts";
import {signTable} from "./characters.ts";
import type {Lexicon, MeasureWord} from "./lexicon.ts";
import {findFraction, findHalf, findOneHalf, findSlashed} from "./numeral/fraction.ts";
import type {Numeral} from "./numeral/numeral.ts";
import {findNumeral} from "./numeral/written.ts";
import {findSmallPart} from "./smallPart.ts";
import {findUnit, type Unit} from "./unitReader.ts";

/** A number with its measure word and bounds, as read at one place, before anything is decided about it. */
export interface Quantity {
  /** With the bound words on both sides. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** End of the second number of a range, or of the number. */
  readonly numberEnd: number;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  /** Null where no measure word stands. */
  readonly measure: MeasureWord | null;
  readonly bound: Bound;
  /** The side on which the bound word stands. */
  readonly boundAt: "before" | "after" | "within" | null;
  readonly kind: Kind;
}

const connectors = signTable("-－–—―~～至到");
/** Stray digits between a percent sign and its bound word (0.2%6以内): slips of the pen that readers skip. */
const strayDigit = /\d(?=以[内下上])/y;

/** End of a connector of ranges at `at`, or `at`. */
function connectorEnd(text: string, at: number): number {
  if (!connectors[text.charCodeAt(at)]) return at;
  return text[at] === "—" && text[at + 1] === "—" ? at + 2 : at + 1;
}

/** The upper number of a range that follows a number which ends at `at`, and which lacks a measure word. */
function findUpper(text: string, at: number, low: Numeral): Numeral | null {
  const from = connectorEnd(text, at);
  if (from === at) return null;
  const upper = findNumeral(text, from);
  return upper && upper.script === low.script && upper.high === null && !low.over ? upper : null;
}

/** Reads the number at `at` with all that belongs to it; null where no number begins there. */
export function findQuantity(text: string, at: number, limit: number, lexicon: Lexicon): Quantity | null {
  const whole = findHalf(text, at) ?? findNumeral(text, at);
  if (!whole) return null;
  const fraction = findOneHalf(text, at) ?? findFraction(text, whole) ?? findSlashed(text, whole);
  const numeral = fraction ?? whole;
  let {value, high, end: numberEnd} = numeral;
  let unit: Unit | null = fraction
    ? {end: numberEnd, unit: fraction.unit, measure: fraction.measure, over: false}
    : findUnit(text, numeral, limit, lexicon);
  const upper = unit
    ? findUpperWithUnit(text, unit.end, unit.unit, limit, lexicon)
    : findUpper(text, numberEnd, numeral);
  if (upper) {
    const upperUnit = findUnit(text, upper, limit, lexicon);
    // 3-5万元: the magnitude is said once
    if (!unit && upper.power > 0 && numeral.power === 0) value = Number(`${value}e${upper.power}`);
    if (upper.value > value) {
      high = upper.value;
      numberEnd = upper.end;
      unit = upperUnit;
    } else value = numeral.value;
  }
  let end = unit?.end ?? numberEnd;
  const small = unit && high === null && !numeral.over ? findSmallPart(text, end, unit.unit, numeral) : null;
  if (small) ({value, end} = small);
  if (unit?.measure?.kind === "percent") {
    strayDigit.lastIndex = end;
    if (strayDigit.test(text)) end++;
  }
  const measure = unit?.measure ?? null;
  const after = findBoundAfter(text, end, limit, measure, lexicon);
  const before = findBoundBefore(text, at, numeral, measure, lexicon);
  const over = numeral.over || unit?.over === true;
  const bound = high !== null ? "range" : (after?.bound ?? before?.bound ?? (over ? "over" : "exact"));
  return {
    start: before?.start ?? at,
    end: after?.end ?? end,
    numeral,
    numberEnd,
    value,
    high,
    unit: unit?.unit ?? "",
    measure,
    bound,
    boundAt: after ? "after" : before ? "before" : over ? "within" : null,
    kind: kindOf(text, at, numeral, measure)
  };
}

/** The upper number of a range whose lower one has its measure word already (10%至15%, 30万元—50万元). */
function findUpperWithUnit(text: string, at: number, unit: string, limit: number, lexicon: Lexicon): Numeral | null {
  const from = connectorEnd(text, at);
  if (from === at) return null;
  const upper = findNumeral(text, from);
  return upper && findUnit(text, upper, limit, lexicon)?.unit === unit ? upper : null;
}

/** 优良天数达到171天 counts days; 千亿级 is money; a bare number that is let through is an index where it has a point. */
function kindOf(text: string, at: number, {value, digits, end, start}: Numeral, measure: MeasureWord | null): Kind {
  if (!measure) return end - start > digits && !Number.isInteger(value) ? "measure" : "count";
  if (measure.word === "天" && text.slice(Math.max(0, at - 5), at).includes("天数")) return "count";
  if (measure.word === "级" && value >= 1e8) return "money";
  return measure.kind;
}
