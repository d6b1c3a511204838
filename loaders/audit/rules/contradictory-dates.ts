import {reference} from "../../lexis/areaAndYear.ts";
import {dateWords} from "../dateWords.ts";
import {remark} from "../remark.ts";
import type {AuditInput, Rule} from "../rule.ts";
import {period} from "./period.ts";
import {planYear} from "./plan-year.ts";
import {publication} from "./publication.ts";

/** The rules that each find one contradiction between a report's year and the dates in it. */
export const dateRules = [publication, period, planYear] as const;

const yearIn = /20\d\d/;

/** Several dates of a report that do not agree: one finding instead of one a date, which says what they may mean. */
export const contradictoryDates = {
  name: "contradictory-dates",
  zh: "日期互相矛盾",
  en: "Contradictory dates",
  explanationZh: "报告的落款、年度、文中事件和下一年计划的日期互相矛盾，报告年度存疑。",
  explanationEn: "Signature, year, events and plans of the report do not agree: its year is uncertain.",
  severities: ["error"],
  lexicons: [],
  silentAbout: "reports in which only one kind of date is odd",
  run(input) {
    const byRule = dateRules.map(({run}) => run(input)).filter((remarks) => remarks.length > 0);
    if (byRule.length < 2) return [];
    const remarks = byRule.flat().sort((one, other) => one.start - other.start);
    const {text} = input.repaired;
    const words = [...new Set(remarks.map(({start, end}) => text.slice(start, end)))];
    const {zh, en} = meanings(input, words);
    return [
      remark(remarks[0]!, {
        severity: "error",
        zh: `报告的日期互相矛盾：${words.map((date) => `“${date}”`).join("、")}${zh}，其中数字所属年份存疑，请核对。`,
        en: `The report's dates contradict one another: ${words.map((date) => `“${date}”`).join(", ")}${en}; the year of its figures is uncertain. Check the source.`
      })
    ];
  }
} as const satisfies Rule;

/** The year and date that the report gives itself, and possible reasons of the contradiction. */
function meanings(input: AuditInput, words: readonly string[]) {
  const {year} = reference(input);
  const dated = input.dates.published ?? input.dates.signed;
  const years = words.flatMap((date) => Number(date.match(yearIn)?.[0]) || []);
  const span = [...new Set(years)].sort().join("、");
  return {
    zh: `，报告年度${year}${dated ? `，落款或发布于${dateWords(dated).zh}` : ""}；可能是落款或年度误记（文中另指${span}年），也可能沿用了别年的文字`,
    en: `, reporting year ${year}${dated ? `, dated ${dateWords(dated).en}` : ""}; either the signature or the year is a slip (the text points to ${span.replaceAll("、", ", ")}), or words of another year were kept`
  };
}
