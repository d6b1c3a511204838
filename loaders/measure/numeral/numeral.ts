/** A number as written in the text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Upper end of an approximate pair of digits (三五个), else null. */
  readonly high: number | null;
  /** A 余, 多, 来 or 几 stands within or right after the digits. */
  readonly over: boolean;
  readonly script: "arabic" | "chinese";
  /** How many characters the digits before point and magnitude take. */
  readonly digits: number;
  /** Power of ten of the written magnitude: 4 for 万, 8 for 亿; 0 for none. */
  readonly power: number;
  /** It begins with 十, 百, 千, 万 or 亿 and no digit before (千余家, 万亩). */
  readonly bare: boolean;
}
