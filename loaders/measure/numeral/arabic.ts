import {isDigit} from "../../context/marks.ts";
import {digitValue, myriads, signTable} from "../characters.ts";
import type {Numeral} from "./numeral.ts";

const powers = new Map([
  ["千", 3],
  ["仟", 3],
  ["佰", 2],
  ["万", 4],
  ["亿", 8],
  ["百", 2]
]);
/** 千 before these belongs to the unit: 5千克, 1900万千瓦. */
const afterThousand = new Set("克瓦米伏赫卡帕焦字");
const spaces = signTable(" \u00a0\u3000");
const more = signTable("余多来几");

/** End of a run of digits that begins at `at`. */
function runEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** End of digits with separators of thousands (25,236): a head of one to three digits, then groups of exactly three. */
function groupedEnd(text: string, at: number): number {
  let end = runEnd(text, at);
  if (end - at > 3) return end;
  while (text[end] === "," || text[end] === "，") {
    const next = runEnd(text, end + 1);
    if (next - end !== 4) break;
    end = next;
  }
  return end;
}

const plain = (text: string) => {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) out += digitValue(code);
    else if (code === 46 || code === 0xff0e) out += ".";
  }
  return out;
};

/** Power of ten of the signs 千 万 亿 (万亿, 千万) at `at`, and where they end. */
function magnitude(text: string, at: number): {power: number; end: number} {
  let power = 0;
  let end = at;
  for (;;) {
    const sign = text[end];
    const step = sign === undefined ? undefined : powers.get(sign);
    if (step === undefined || (step < 4 && end > at && power < 4 && step >= power)) break;
    if (sign === "千" && afterThousand.has(text[end + 1] ?? "")) break;
    if (sign === "百" && text[end + 1] === "分") break;
    // 5万千瓦 has been caught above; 3万千 is no number
    if (step < 4 && power >= 4) break;
    power += step;
    end++;
  }
  return {power, end};
}

/**
 * A number that begins with an Arabic digit at `at`: 25,236 · 1.4万 · 150余万 · 3亿5千万 · 2万亿. Exact: the decimal point is
 * moved in the written digits, not by multiplication. Parts follow in falling powers of ten; `below` is that of the part before.
 */
export function arabicNumeral(text: string, at: number, below = Infinity): Numeral {
  let end = groupedEnd(text, at);
  const integerEnd = end;
  if ((text[end] === "." || text[end] === "．") && isDigit(text.charCodeAt(end + 1))) {
    const decimals = runEnd(text, end + 1);
    // 14.2025年 is the fourteenth point, on a year
    if (decimals - end !== 5 || text[decimals] !== "年") end = decimals;
  }
  const digits = plain(text.slice(at, end));
  let over = false;
  // 32 万平米, 1300 余人次: some writers set figures apart
  if (spaces[text.charCodeAt(end)] && (myriads[text.charCodeAt(end + 1)] || text[end + 1] === "余")) end++;
  let {power, end: after} = magnitude(text, end);
  if (!power && more[text.charCodeAt(end)]) {
    const inner = magnitude(text, end + 1);
    if (inner.power || text[end] !== "来") {
      over = true;
      ({power, end: after} = inner.power ? inner : {power: 0, end: end + 1});
    }
  } else if (power && more[text.charCodeAt(after)] && text[after] !== "来") {
    over = true;
    after++;
    // 1万多亿
    const outer = magnitude(text, after);
    power += outer.power;
    after = outer.end;
  }
  let value = power ? Number(`${digits}e${power}`) : Number(digits);
  if (power && power < below && !over) {
    const isGap = text[after] === "零" || text[after] === "〇";
    const rest = isDigit(text.charCodeAt(after + Number(isGap)))
      ? arabicNumeral(text, after + Number(isGap), power)
      : null;
    // 2千零6: a zero stands for the digits left out
    const isLess = rest && (rest.power > 0 ? rest.power < power : rest.value < 10 ** power);
    if (isLess && (isGap || rest.power > 0 || rest.digits === power))
      return {...rest, start: at, value: value + rest.value, power};
    // 2千3百万
    const myriad = rest && (rest.power >= 8 ? 8 : 4);
    if (rest && myriad && power < 4 && rest.power >= myriad && rest.power - myriad < power)
      return {...rest, start: at, value: value * 10 ** myriad + rest.value};
  }
  if (Object.is(value, -0)) value = 0;
  return {
    start: at,
    end: after,
    value,
    high: null,
    over,
    script: "arabic",
    digits: integerEnd - at,
    power,
    bare: false
  };
}
