import {isBlank, isDigit, isHan} from "../context/marks.ts";

/** Styles of numbering, from the highest to the lowest in the order that official documents nest them. */
export const styles = [
  "part",
  "chapter",
  "article",
  "han",
  "hanBracketed",
  "arabic",
  "arabicBracketed",
  "circled",
  "lead"
] as const;
export type Style = (typeof styles)[number];

/** A list number at the start of a line: 一、 （一） 1. （1） ① 第一章 一是. */
export interface Numbering {
  readonly style: Style;
  readonly value: number;
  /** The start of the words after the number. */
  readonly end: number;
}

const hanDigits = "一二三四五六七八九";
const circles: readonly (readonly [first: number, last: number, style: Style])[] = [
  [0x2460, 0x2473, "circled"],
  [0x2776, 0x277f, "circled"],
  [0x2474, 0x2487, "arabicBracketed"],
  [0x2488, 0x249b, "arabic"],
  [0x3220, 0x3229, "hanBracketed"]
];
const ordinals: Readonly<Record<string, Style>> = {
  章: "chapter",
  节: "article",
  编: "part",
  篇: "part",
  部分: "part"
};

interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** 1 for every code unit that a list number can begin with: most lines are told apart by it alone. */
const begins = new Uint8Array(65536);
for (const sign of "一二三四五六七八九十0123456789０１２３４５６７８９（(第") begins[sign.charCodeAt(0)] = 1;
for (const [first, last] of circles) begins.fill(1, first, last + 1);

/** The number at `at` of a line that ends at `end`; null where the words begin at once. */
export function findNumbering(text: string, at: number, end: number): Numbering | null {
  const code = text.charCodeAt(at);
  if (begins[code] !== 1) return null;
  for (const [first, last, style] of circles)
    if (code >= first && code <= last)
      return {style, value: code - first + 1, end: skipped(text, at + 1, end, "、.．")};
  const first = text[at]!;
  if (first === "（" || first === "(") return bracketed(text, at, end);
  if (first === "第") return ordinal(text, at, end);
  const han = findHan(text, at, end);
  if (han) return afterHan(text, han, end);
  const arabic = findArabic(text, at, end);
  return arabic && afterArabic(text, arabic, end);
}

function bracketed(text: string, at: number, end: number): Numbering | null {
  const from = skipped(text, at + 1, end, "");
  const han = findHan(text, from, end);
  const numeral = han ?? findArabic(text, from, end);
  if (!numeral) return null;
  const close = skipped(text, numeral.end, end, "");
  if (text[close] !== "）" && text[close] !== ")") return null;
  const style = han ? "hanBracketed" : "arabicBracketed";
  return {style, value: numeral.value, end: skipped(text, close + 1, end, "、.．")};
}

function ordinal(text: string, at: number, end: number): Numbering | null {
  const numeral = findHan(text, at + 1, end) ?? findArabic(text, at + 1, end);
  if (!numeral) return null;
  const from = skipped(text, numeral.end, end, "");
  for (const [word, style] of Object.entries(ordinals))
    if (text.startsWith(word, from))
      return {style, value: numeral.value, end: skipped(text, from + word.length, end, "、：:,，")};
  if ("，,、".includes(text[from]!)) return {style: "lead", value: numeral.value, end: from + 1};
  return null;
}

function afterHan(text: string, {value, end: from}: Numeral, end: number): Numbering | null {
  if (text[from] === "是" || text[from] === "要") return {style: "lead", value, end: from + 1};
  const mark = skipped(text, from, end, "");
  if (!"、.．,，".includes(text[mark] ?? " ")) return null;
  const words = skipped(text, mark + 1, end, "");
  // 一、二、三产业 and 一、二级医院 are lists of ordinals.
  const again = findHan(text, words, end);
  if (again && "、，,级类审线期".includes(text[again.end] ?? " ")) return null;
  return {style: "han", value, end: words};
}

function afterArabic(text: string, {value, end: from}: Numeral, end: number): Numbering | null {
  const mark = skipped(text, from, end, "");
  if (text[mark] === "）" || text[mark] === ")")
    return {style: "arabicBracketed", value, end: skipped(text, mark + 1, end, "、")};
  if (!"、.．".includes(text[mark] ?? " ")) return null;
  const words = skipped(text, mark + 1, end, "、");
  // 4.75 is a figure, 1.2020年 is a number and a year.
  if (isDigit(text.charCodeAt(words)) && words === mark + 1 && text[words + 4] !== "年") return null;
  return {style: "arabic", value, end: words};
}

/** 一 to 九十九. */
function findHan(text: string, at: number, end: number): Numeral | null {
  let value = 0;
  let position = at;
  for (; position < end && position < at + 3; position++) {
    const digit = hanDigits.indexOf(text[position]!) + 1;
    if (digit) value += digit;
    else if (text[position] === "十") value = Math.max(value, 1) * 10;
    else break;
  }
  return position > at ? {value, end: position} : null;
}

/** 1 to 99. */
function findArabic(text: string, at: number, end: number): Numeral | null {
  let value = 0;
  let position = at;
  for (; position < end && position < at + 3 && isDigit(text.charCodeAt(position)); position++)
    value = value * 10 + (text.charCodeAt(position) & 15);
  return position > at && position < at + 3 && value > 0 ? {value, end: position} : null;
}

/** Past blanks, then one of `marks`, then blanks. */
function skipped(text: string, at: number, end: number, marks: string): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  if (at < end && marks.includes(text[at]!)) {
    at++;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
  }
  return at;
}

/** True where words, not figures, follow the number; a year (一、2024年工作回顾) is words. */
export function hasWords(text: string, {end}: Numbering): boolean {
  const code = text.charCodeAt(end);
  return isHan(code) || '“《‘"〇○'.includes(text[end] ?? " ") || (isDigit(code) && text[end + 4] === "年");
}
