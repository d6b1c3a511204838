import {reference} from "../lexis/areaAndYear.ts";
import type {DutyPart, Finding} from "../types.ts";
import {dateWords} from "./dateWords.ts";
import type {AuditInput} from "./rule.ts";

interface Timeliness extends Pick<DutyPart, "note" | "noteEn"> {
  readonly state: "on_time" | "late" | "unknown" | "withheld";
}

/** Rules that question when a report was made. */
const onDates = new Set(["contradictory-dates", "publication", "period", "plan-year"]);

/** Whether a finding questions the dates of the report, which withholds every verdict on them. */
export const questionsDates = (findings: readonly Pick<Finding, "rule">[]): boolean =>
  findings.some(({rule}) => onDates.has(rule));

/**
 * Whether a report was public before 1 April of the year after its own. Only a stated date of publication tells: the date of its
 * signature says when it was signed, that of its capture when it was there. A date without a day is judged as far as it goes: a month
 * before April is in time, one from April on is late, the year alone tells nothing. A finding on the report's dates withholds the verdict.
 */
export function timeliness(
  {row, metadata, dates: {signed, published, accessed}}: Pick<AuditInput, "row" | "metadata" | "dates">,
  findings: readonly Pick<Finding, "rule">[] = []
): Timeliness {
  const {year} = reference({row, metadata});
  if (questionsDates(findings))
    return {
      state: "withheld",
      note: "报告的日期与文中所述互相矛盾，不作判断。",
      noteEn: "The report's dates contradict its text: no verdict."
    };
  if (!published) {
    const otherDates = [
      signed && [`落款${dateWords(signed).zh}`, `signed ${dateWords(signed).en}`],
      accessed && [`采集于${dateWords(accessed).zh}`, `captured ${dateWords(accessed).en}`]
    ].filter((dated) => dated !== null && dated !== "");
    return {
      state: "unknown",
      note: `公开日期不明${otherDates.length ? `（只知${otherDates.map(([zh]) => zh).join("，")}）` : ""}，无法判断是否按时公开。`,
      noteEn: `No date of publication is stated${otherDates.length ? ` (only: ${otherDates.map(([, en]) => en).join(", ")})` : ""}.`
    };
  }
  if (!year)
    return {
      state: "unknown",
      note: "未写明报告年度，无法判断是否按时公开。",
      noteEn: "The report does not name its year."
    };
  return timelinessOf(published, year);
}

/** The same of a date of publication alone: an ISO date, year-month or year. */
export function timelinessOf(published: string, year: number): Timeliness {
  const dated = dateWords(published);
  const due = dateWords(`${year + 1}-04-01`);
  const [publishedYear, month] = published.split("-").map(Number);
  if (publishedYear! < year)
    return {
      state: "withheld",
      note: `所载公开日期${dated.zh}早于报告年度，不作判断。`,
      noteEn: `The date of publication stated, ${dated.en}, lies before the year reported: no verdict.`
    };
  const early = publishedYear! === year || (publishedYear === year + 1 && month !== undefined && month < 4);
  if (!early && publishedYear === year + 1 && month === undefined)
    return {
      state: "unknown",
      note: `只知公开于${dated.zh}，应在${due.zh}之前公开，无法判断。`,
      noteEn: `Only the year ${dated.en} is known; it was due before ${due.en}.`
    };
  return early
    ? {
        state: "on_time",
        note: `页面所载公开日期${dated.zh}，早于${due.zh}。`,
        noteEn: `Published ${dated.en} as stated, before ${due.en}.`
      }
    : {
        state: "late",
        note: `页面所载公开日期${dated.zh}，应在${due.zh}之前公开。`,
        noteEn: `Published ${dated.en} as stated; it was due before ${due.en}.`
      };
}
