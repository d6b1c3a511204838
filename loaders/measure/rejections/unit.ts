import type {Rule} from "./candidate.ts";

/** Signs before a unit that has no number: a bracket or colon of a table's head, a gap, a mark for a redacted number. */
const gap = /(?:[(（:：/／\s_*＊×]|[XxＸｘ]{2}|某|约定)$/;

/** 单位：万元, 386.5（万元）, XX万元: 万 and 亿 belong to the unit, and no number is given; 上亿元, 万余件 are numbers. */
export const unit = {
  name: "unit",
  zh: "有单位无数字",
  en: "Unit without a number",
  explanationZh: "“单位：万元”“XX万元”：只写了单位，没有数。",
  explanationEn: "“单位：万元”, “XX万元”: a unit stands there without a number.",
  run: ({text, quantity: {numeral, measure, boundAt, end, start}}) => {
    if (!numeral.bare || numeral.power === 0 || numeral.over || numeral.high !== null || !measure) return false;
    if (boundAt === "before") return false;
    const isAlone = numeral.end - numeral.start === 1 || text.startsWith("万亿", numeral.start);
    if (isAlone && measure.kind === "money") return boundAt === null;
    return (
      boundAt === null &&
      gap.test(text.slice(Math.max(0, start - 2), start)) &&
      /^(?:[)）/／\s]|$)/.test(text.slice(end, end + 1))
    );
  }
} as const satisfies Rule;
