import {remarksOf} from "../remark.ts";
import type {Rule} from "../rule.ts";

const monthAndDay = /(?:(?:19|20)\d\d年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})[日号])?/g;
const reversed = /(?<!\d)((?:19|20)\d\d)年?\s*[-—–－~～至到]+\s*((?:19|20)\d\d)年/g;
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Dates that no calendar has (13月, 2月30日) and periods that end before they begin. */
export const calendar = {
  name: "calendar",
  zh: "日期不存在",
  en: "Impossible date",
  explanationZh: "日历上没有的日期，或结束早于开始的时段。",
  explanationEn: "Dates that no calendar has; periods that end before they begin.",
  severities: ["error"],
  lexicons: [],
  silentAbout: "",
  run: ({repaired: {text}}) => [
    ...remarksOf(text, monthAndDay, ([quote, month, day]) =>
      isDate(Number(month), day === undefined ? 1 : Number(day))
        ? null
        : {
            severity: "error",
            zh: `日期“${quote}”不存在，请核对原文。`,
            en: `There is no such date as “${quote}”; check it against the source.`
          }
    ),
    ...remarksOf(text, reversed, ([quote, from, to]) =>
      Number(from) <= Number(to)
        ? null
        : {
            severity: "error",
            zh: `期间“${quote}”止于开始之前，请核对年份。`,
            en: `The period “${quote}” ends before it begins; check the years.`
          }
    )
  ]
} as const satisfies Rule;

const isDate = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1]!;
