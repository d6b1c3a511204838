import type {Numeral} from "./numeral.ts";

/** Digits that money is written in, so that nobody alters it, and the plain ones. */
const plain = new Map([..."壹贰叁肆伍陆柒捌玖"].map((sign, i) => [sign, "一二三四五六七八九"[i]!]));
/** A number of formal signs; a digit alone needs a power of ten or the currency, for 陆 and 伍 are parts of words. */
const formal = /(?:[壹贰叁肆伍陆柒捌玖][拾佰仟万亿]|[壹贰叁肆伍陆柒捌玖](?=[元圆]))[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]*/y;
/** 队伍万人, 大陆万家: the end of a word. */
const notBefore = new Set("队大登内水着");

/** 伍万叁仟, 壹佰零陆: the number in formal numerals at `at`, read as the plain one; null where none stands. */
export function findFormalNumeral(
  text: string,
  at: number,
  read: (text: string, at: number) => Numeral | null
): Numeral | null {
  if (!plain.has(text[at]!) || notBefore.has(text[at - 1] ?? "")) return null;
  formal.lastIndex = at;
  const written = formal.exec(text)?.[0];
  const numeral = written ? read([...written].map((sign) => plain.get(sign) ?? sign).join(""), 0) : null;
  return numeral && {...numeral, start: at, end: at + numeral.end};
}
