import {isLetter} from "../characters.ts";
import type {MeasureWord} from "../lexicon.ts";
import {findChineseNumeral} from "./chinese.ts";
import type {Numeral} from "./numeral.ts";
import {findNumeral} from "./written.ts";

/** A fraction said in words, with the unit that it stands for. */
interface Fraction extends Numeral {
  readonly unit: string;
  readonly measure: MeasureWord;
}

const share = (word: string): MeasureWord => ({
  word,
  kind: "percent",
  family: "percent",
  use: "",
  notBefore: [],
  though: []
});
const percent = share("%");
const permille = share("‰");
const half = "半";
/** 半 before these is half of one: 半小时. */
const halves = /半(?:个)?(?=小时|月(?!刊)|天|学期)|半(?=年(?:内|以|多|时间))|(?<=[近期时前长短约过隔])半(?=年)/y;
const notBeforeHalf = new Set("上下前后大每多夜对过参");

const shape = {script: "chinese" as const, digits: 1, power: 0, bare: false, over: false, high: null};

/** A share in percent; of a power of ten the decimal point is moved, not the binary fraction (万分之1.1 is 0.011). */
function inPercent(value: number, parts: number): number {
  const power = Math.log10(parts);
  return Number.isInteger(power) ? Number(`${value}e${2 - power}`) : (value * 100) / parts;
}

/** The value of a whole number with a part after it: 百分之三十 · 百分之三点五 · 百分百 · 千分之三 · 三分之二; other parts are given in percent. */
export function findFraction(text: string, whole: Numeral): Fraction | null {
  if (whole.value === 100 && text.startsWith("分百", whole.end))
    return {...whole, end: whole.end + 2, unit: "%", measure: percent, bare: false};
  if (!text.startsWith("分之", whole.end)) return null;
  const part = findNumeral(text, whole.end + 2);
  if (!part) return null;
  let {value, end} = part;
  if (text[end] === "点" && part.script === "chinese") {
    const decimals = findChineseNumeral(text, end + 1);
    if (decimals) {
      value = Number(`${value}.${`${decimals.value}`.padStart(decimals.end - end - 1, "0")}`);
      end = decimals.end;
    }
  }
  const {value: parts} = whole;
  const measure = parts === 1000 ? permille : percent;
  const scaled = parts === 1000 ? value : inPercent(value, parts);
  return {...part, start: whole.start, end, value: scaled, unit: measure.word, measure, bare: false};
}

/** 1/3 at `at`, in percent; not dates, unit strokes or wholes (3/2). */
export function findSlashed(text: string, whole: Numeral): Fraction | null {
  if (whole.script !== "arabic" || whole.end - whole.start > 2 || (text[whole.end] !== "/" && text[whole.end] !== "／"))
    return null;
  const parts = findNumeral(text, whole.end + 1);
  if (parts?.script !== "arabic" || parts.end - whole.end > 3 || parts.value <= whole.value || parts.over) return null;
  if (isLetter(text.charCodeAt(parts.end)) || text[parts.end] === "/" || text[parts.end] === ".") return null;
  const value = inPercent(whole.value, parts.value);
  return {...parts, start: whole.start, value, unit: "%", measure: percent, bare: false};
}

/** 一半 at `at`: 50 %. */
export function findOneHalf(text: string, at: number): Fraction | null {
  if (text[at] !== "一" || text[at + 1] !== half || text[at + 2] === "是") return null;
  return {...shape, start: at, end: at + 2, value: 50, unit: "%", measure: percent};
}

/** 半 as the number of a duration (半年, 半个月), or null. */
export function findHalf(text: string, at: number): Numeral | null {
  if (text[at] !== half || notBeforeHalf.has(text[at - 1] ?? "")) return null;
  halves.lastIndex = at;
  return halves.test(text) ? {...shape, start: at, end: at + 1, value: 0.5} : null;
}
