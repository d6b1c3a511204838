import type {Numeral} from "./numeral/numeral.ts";
import {findNumeral} from "./numeral/written.ts";

const ofYuan = /(\S)角(?:(\S)分)?/y;
const ofJiao = /(\S)分(?![别局类之])/y;
const ofTenth = /([\d一二三四五六七八九])(?![\d十百千万亿余多至到分年月日个成])/y;

/** The value with what stands at `at` in the next smaller unit (58元6角, 六成五), and where that ends; null where nothing does. */
export function findSmallPart(
  text: string,
  at: number,
  unit: string,
  {value, power, script}: Numeral
): {value: number; end: number} | null {
  const digit = (sign: string | undefined) => (sign ? (findNumeral(sign, 0)?.value ?? null) : 0);
  if (!Number.isInteger(value) || power) return null;
  const tenth = unit === "成" && script === "chinese" ? ofTenth : null;
  const shape = unit === "元" ? ofYuan : unit === "角" ? ofJiao : tenth;
  if (!shape) return null;
  shape.lastIndex = at;
  const match = shape.exec(text);
  const [tenths, hundredths] = [digit(match?.[1]), digit(match?.[2])];
  if (!match || tenths === null || hundredths === null) return null;
  return {value: Number(`${value}.${tenths}${hundredths || ""}`), end: at + match[0].length};
}
