import type {Span} from "../types.ts";

/** A date in the text, as exact as it is written: "2021-03-31" or "2021-01". */
interface DateInText extends Span {
  readonly iso: string;
}

const hanDigits = "〇一二三四五六七八九";
const numeral = "[〇○Ｏ零一二三四五六七八九十\\d]";
const dates = new RegExp(
  `(${numeral}{4})\\s*(?:年|[-/.．])\\s*(${numeral}{1,3})\\s*(?:月|[-/.．])(?:\\s*(${numeral}{1,3})(?!${numeral}|月|年))?`,
  "g"
);

/** The dates of a short text in reading order: 2021年3月31日, 2021-03-31, 二〇二一年一月, 2021年1月初. */
export function datesIn(text: string): DateInText[] {
  return [...text.matchAll(dates)].flatMap((match): DateInText[] => {
    const [year, month, day] = [match[1], match[2], match[3]].map((digits) => (digits ? numeralValue(digits) : null));
    if (!year || year < 1949 || year > 2199 || !month || month > 12) return [];
    const whole = day && day <= 31 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
    return [{start: match.index, end: match.index + match[0].length, iso: whole}];
  });
}

const two = (value: number) => String(value).padStart(2, "0");

/** 2021, 二〇二一, 十二, 三十一. */
export function numeralValue(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const plain = digits.replace(/[○Ｏ零]/g, "〇");
  const ten = plain.indexOf("十");
  const digit = (sign: string) => Math.max(0, hanDigits.indexOf(sign));
  if (ten < 0) return Number([...plain].map((sign) => hanDigits.indexOf(sign)).join(""));
  return (ten === 0 ? 1 : digit(plain[ten - 1]!)) * 10 + digit(plain[ten + 1] ?? "〇");
}
