import {reference} from "../../lexis/areaAndYear.ts";
import {regex, signs} from "../../lexis/signs.ts";
import {dateWords} from "../dateWords.ts";
import {remark} from "../remark.ts";
import type {AuditInput, Rule} from "../rule.ts";

const date = /(?<!\d)(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?/g;
/** A date set for later, or written into a law, is not an event: 到2025年6月, 自2023年1月1日起施行. */
const ahead = regex()`(?:至|到|于|自|从|力争|计划|拟|预计|将|前|截止|有效期)[^${signs.clause}]{0,6}$`;
const aheadAfter = /^(?:底|末|初|中旬|上旬|下旬)?(?:前|之前|以前|起|开始施行|施行|生效|到期|将|拟)/;

/** A colon parts the label of a date from it; other marks are those of prose. */
const proseMark = regex()`[${signs.list}${signs.statement}]`;
/** Letters that a line has beside its date where it tells of something; a dateline has its source at most. */
const SHORTEST_PROSE = 10;

/** Whether a line is the page's own: the date on which it was put up, or that of a link. */
function isDateline(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const words = text.slice(from, start) + text.slice(end, to < 0 ? text.length : to);
  return !proseMark.test(words) && words.replace(/[^\u4e00-\u9fff]/g, "").length < SHORTEST_PROSE;
}

/** The report's last possible day as a number that can be compared (20210131), and how it is said. */
function findLastDay(input: AuditInput): {readonly day: number; readonly zh: string; readonly en: string} | null {
  const published = input.dates.published ?? input.dates.signed;
  if (published) {
    const [year, month, day] = published.split("-").map(Number);
    return {
      day: year! * 10000 + (month ?? 12) * 100 + (day ?? 31),
      zh: `本报告落款或发布于${dateWords(published).zh}`,
      en: `the report is dated ${dateWords(published).en}`
    };
  }
  const {year, yearBasis} = reference(input);
  // Without a date of its own a report may have come out at any time of the next year.
  return year && yearBasis === "stated"
    ? {day: (year + 1) * 10000 + 1231, zh: `本报告为${year}年度报告`, en: `this is the report for ${year}`}
    : null;
}

/** Events dated after the report that tells of them. */
export const publication = {
  name: "publication",
  zh: "晚于报告的事",
  en: "Later than the report",
  explanationZh: "所述之事晚于报告的落款或发布日期。",
  explanationEn: "An event later than the report’s own date.",
  severities: ["error"],
  lexicons: [],
  silentAbout: "datelines of the page, plans, dates that a law comes into force",
  run(input) {
    const last = findLastDay(input);
    if (!last) return [];
    const {text} = input.repaired;
    const furniture = input.repaired.marks.filter(({kind}) => kind === "furniture");
    const plans = input.sections.filter(({role}) => role === "plans" || role === "signature");
    return [...text.matchAll(date)].flatMap((match) => {
      const {0: quote, index} = match;
      const day = Number(match[1]) * 10000 + Number(match[2]) * 100 + Number(match[3] ?? 1);
      const end = index + quote.length;
      if (
        day <= last.day ||
        ahead.test(text.slice(Math.max(0, index - 12), index)) ||
        aheadAfter.test(text.slice(end, end + 6)) ||
        isDateline(text, index, end) ||
        [...plans, ...furniture].some((section) => index >= section.start && index < section.end)
      )
        return [];
      return remark(
        {start: index, end},
        {
          severity: "error",
          zh: `“${quote}”所述之事晚于报告本身（${last.zh}），年份或月份有误，请核对。`,
          en: `“${quote}” tells of an event later than the report itself (${last.en}); check the date.`
        }
      );
    });
  }
} as const satisfies Rule;
