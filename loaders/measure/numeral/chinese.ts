import {chineseDigits, chineseTens, myriads, signTable} from "../characters.ts";
import {findFormalNumeral} from "./formal.ts";
import type {Numeral} from "./numeral.ts";

const old = new Map([
  ["廿", 20],
  ["卅", 30]
]);
/** 千把人, 百把件: what follows 把 is counted. */
const counted = /[人个件户家块元斤亩次份]/;
const more = signTable("余多来几");
const isZero = (code: number) => code === 0x3007 || code === 0x96f6 || code === 0x25cb;

/** Digits in a row without powers of ten: a year or code (二〇二三), or an approximate pair (三五, 两三). */
function digitRow(text: string, at: number): number {
  let end = at;
  while (end < text.length && chineseDigits[text.charCodeAt(end)]! >= 0) end++;
  return end;
}

const isPair = (low: number, high: number) => low > 0 && (high === low + 1 || (low === 3 && high === 5));

/**
 * A number in Chinese numerals that begins at `start`: 三百二十六 · 两千余 · 十余 · 三十多万 · 一万五 · 二〇二三 · 伍万叁仟 · 三五 (3 to 5) ·
 * 十七八. Null where no numeral stands.
 */
export function findChineseNumeral(text: string, start: number): Numeral | null {
  return findFormalNumeral(text, start, findPlainNumeral) ?? findPlainNumeral(text, start);
}

function findPlainNumeral(text: string, start: number): Numeral | null {
  const row = digitRow(text, start);
  const digits = row - start;
  if (digits < 2 || isZero(text.charCodeAt(start))) return paired(text, composed(text, start, digits));
  const next = text.charCodeAt(row);
  const power = row < text.length ? chineseTens[next]! || myriads[next]! : 0;
  const [low, high] = [chineseDigits[text.charCodeAt(start)]!, chineseDigits[text.charCodeAt(start + 1)]!];
  const isApproximate = digits === 2 && isPair(low, high);
  // Written out each time: copying objects would cost more than all of the reading.
  if (isApproximate && power) {
    const rest = (myriads[text.charCodeAt(row + 1)] ?? 0) || 1;
    const end = rest > 1 ? row + 2 : row + 1;
    const unit = power * rest;
    return {
      start,
      end,
      value: low * unit,
      high: high * unit,
      over: false,
      script: "chinese",
      digits,
      power: 1,
      bare: false
    };
  }
  if (isApproximate)
    return {start, end: row, value: low, high, over: false, script: "chinese", digits, power: 0, bare: false};
  if (power && digits === 2) return composed(text, start, digits);
  const written = text.slice(start, row).replace(/./g, (sign) => String(chineseDigits[sign.charCodeAt(0)]));
  return {
    start,
    end: row,
    value: Number(written),
    high: null,
    over: false,
    script: "chinese",
    digits,
    power: 0,
    bare: false
  };
}

/** No digit, power of ten or pair stands further on. */
const LONGEST = 8;

/** 十七八, 百二三十, 三万四五千: two digits in a row within a number say from which to which. */
function paired(text: string, numeral: Numeral | null): Numeral | null {
  if (!numeral || numeral.over) return numeral;
  const {start, end} = numeral;
  const [low, high] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  if (end - start < 2 || !(chineseDigits[low]! > 0) || chineseDigits[high] !== chineseDigits[low]! + 1) return numeral;
  const [head, tail] = [text.slice(start, end - 1), text.slice(end + 1, end + LONGEST)];
  const [from, to] = [text[end - 1], text[end]].map((digit) => composed(`${head}${digit}${tail}`, 0, 0));
  return from && to ? {...from, start, end: start + from.end + 1, high: to.value} : numeral;
}

/** Sections of thousands closed by 万 and 亿, as numbers are said. */
function composed(text: string, at: number, digits: number): Numeral | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let last = 1;
  let zero = false;
  let over = false;
  let power = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = chineseDigits[code]!;
    if (value >= 0) {
      if (digit > 0 || over) break;
      zero ||= isZero(code);
      digit = value;
      continue;
    }
    const tens = chineseTens[code]!;
    const myriad = myriads[code]!;
    const fixed = i === at ? old.get(text[i]!) : undefined;
    if (fixed) {
      section += fixed;
      last = 10;
    } else if (tens && !over) {
      if (digit < 0 && i > at && !zero && section === 0 && total === 0) break;
      section += (digit <= 0 ? 1 : digit) * tens;
      last = tens;
      digit = -1;
      zero = false;
    } else if (myriad) {
      if (text[i] === "亿" && total > 0 && section === 0 && digit < 0) total *= myriad;
      else {
        const open = section + Math.max(0, digit);
        if (!open && total) break;
        if (total && myriad > 1e4) {
          total = (total + open) * myriad;
        } else total += (open || 1) * myriad;
      }
      power = myriad === 1e4 ? 4 : 8;
      last = myriad;
      section = 0;
      digit = -1;
      zero = false;
    } else if (more[code] && i > at && digit < 0 && last >= 10 && !over) over = true;
    else if (text[i] === "把" && i === at + 1 && digits === 0 && last >= 100 && counted.test(text[i + 1] ?? ""))
      over = true;
    else break;
  }
  if (i === at) return null;
  if (digit > 0 && last > 10 && !zero) digit *= last / 10; // 一万五, 三百二
  const value = total + section + Math.max(0, digit);
  return {start: at, end: i, value, high: null, over, script: "chinese", digits, power, bare: digits === 0};
}
