/** What a character is to the scan for numbers. */
export const OTHER = 0;
export const DIGIT = 1;
export const NUMERAL = 2;
export const OPEN_TITLE = 3;
export const OPEN_QUOTE = 4;
export const LINE = 5;

/** Chinese digits with their values; 两 and 俩 count as 2. */
export const chineseDigits = new Map(
  [..."〇零○一二三四五六七八九"].map((sign, i) => [sign.charCodeAt(0), Math.max(0, i - 2)] as const)
).set("两".charCodeAt(0), 2);

/** Powers of ten within a section, and 廿 卅 as written in old forms. */
export const chineseTens = new Map([
  ["十".charCodeAt(0), 10],
  ["百".charCodeAt(0), 100],
  ["千".charCodeAt(0), 1000]
]);

/** Powers of ten that close a section. */
export const myriads = new Map([
  ["万".charCodeAt(0), 1e4],
  ["亿".charCodeAt(0), 1e8]
]);

/** Class of every UTF-16 code unit. */
export const classes = new Uint8Array(0x10000);
for (const sign of "0123456789０１２３４５６７８９") classes[sign.charCodeAt(0)] = DIGIT;
for (const code of [...chineseDigits.keys(), ...chineseTens.keys(), ...myriads.keys()]) classes[code] = NUMERAL;
for (const sign of "廿卅半") classes[sign.charCodeAt(0)] = NUMERAL;
for (const sign of "《") classes[sign.charCodeAt(0)] = OPEN_TITLE;
for (const sign of '“"‘「『') classes[sign.charCodeAt(0)] = OPEN_QUOTE;
for (const sign of "\n\r\u2028\u2029") classes[sign.charCodeAt(0)] = LINE;

export const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
export const digitValue = (code: number) => (code >= 0xff10 ? code - 0xff10 : code - 48);
export const isLetter = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);
