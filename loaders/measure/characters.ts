/** The class of a character for the scan for numbers. */
export const OTHER = 0;
const DIGIT = 1;
export const NUMERAL = 2;
export const OPEN_TITLE = 3;
export const OPEN_QUOTE = 4;
export const LINE = 5;

/** Values of Chinese digits by code unit, -1 for other signs; 两 counts as 2. */
export const chineseDigits = new Int8Array(0x10000).fill(-1);
for (const [i, sign] of [..."〇零○一二三四五六七八九"].entries())
  chineseDigits[sign.charCodeAt(0)] = Math.max(0, i - 2);
chineseDigits["两".charCodeAt(0)] = 2;

/** Powers of ten within a section (十 百 千, and as they stand in formal numerals) by code unit, 0 for other signs. */
export const chineseTens = new Int16Array(0x10000);
for (const signs of ["十百千", "拾佰仟"])
  for (const [i, sign] of [...signs].entries()) chineseTens[sign.charCodeAt(0)] = 10 ** (i + 1);

/** Powers of ten that close a section (万 亿) by code unit, 0 for other signs. */
export const myriads = new Int32Array(0x10000);
myriads["万".charCodeAt(0)] = 1e4;
myriads["亿".charCodeAt(0)] = 1e8;

/** Class of every UTF-16 code unit. */
export const classes = new Uint8Array(0x10000);
for (const sign of "0123456789０１２３４５６７８９") classes[sign.charCodeAt(0)] = DIGIT;
for (const sign of "〇零○一二三四五六七八九两十百千万亿廿卅半壹贰叁肆伍陆柒捌玖") classes[sign.charCodeAt(0)] = NUMERAL;
for (const sign of "《") classes[sign.charCodeAt(0)] = OPEN_TITLE;
for (const sign of '“"‘「『') classes[sign.charCodeAt(0)] = OPEN_QUOTE;
for (const sign of "\n\r\u2028\u2029") classes[sign.charCodeAt(0)] = LINE;

export const digitValue = (code: number) => (code >= 0xff10 ? code - 0xff10 : code - 48);
export const isLetter = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);

/** A table of the given signs, by code unit. */
export function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}
