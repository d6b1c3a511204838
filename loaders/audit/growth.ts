import type {Coding, Finding, Mention, Report} from "../types.ts";
import {finding} from "./finding.ts";
import {countInterval, type Interval, meet, rateInterval} from "./interval.ts";

/** Growth against something other than the year before. */
const otherBase = /环比|较(?:\d{4}年|年初|上月|上季|创建前|改革前)|比(?:\d{4}年|年初)|年均|累计/;
/** How many characters before a growth rate tell what it is measured against. */
const BEFORE = 20;

interface Level {
  readonly mention: Mention;
  readonly values: Interval;
}

/**
 * The reports with what shows only when two are held against each other: stated growth that does not follow from the figure of
 * the year before, where the corpus holds the area's report of that year.
 */
export function compared(reports: readonly Report[]): Report[] {
  const byYear = new Map(
    reports.flatMap((report) => (report.row ? [[`${report.row.area}|${report.row.year}`, report] as const] : []))
  );
  return reports.map((report) => {
    const before = report.row && byYear.get(`${report.row.area}|${report.row.year - 1}`);
    const found = before ? growthFindings(report, before) : [];
    return found.length > 0 ? {...report, findings: [...report.findings, ...found]} : report;
  });
}

/** Growth rates of a report that do not follow from the report of the year before. */
function growthFindings(report: Report, before: Report): Finding[] {
  const levels = levelsOf(before);
  const {text} = report.repaired;
  return report.mentions.flatMap((growth, place) => {
    const indicator = report.codings[place]?.indicator;
    if (
      growth.kind !== "change" ||
      growth.unit !== "%" ||
      growth.direction === 0 ||
      growth.bound === "over" ||
      !indicator
    )
      return [];
    if (otherBase.test(text.slice(Math.max(0, growth.start - BEFORE), growth.start))) return [];
    const now = levelBefore(report, place, indicator);
    const then = levels.get(indicator);
    if (!now || !then || then.mention.unit !== now.mention.unit || then.values.low <= 0) return [];
    const grown = {
      low: (now.values.low / then.values.high - 1) * 100 * growth.direction,
      high: (now.values.high / then.values.low - 1) * 100 * growth.direction
    };
    const followed = {low: Math.min(grown.low, grown.high), high: Math.max(grown.low, grown.high)};
    if (meet(followed, rateInterval(growth))) return [];
    const share = ((now.mention.value / then.mention.value - 1) * 100).toFixed(1);
    const span = {start: now.mention.start, end: growth.end};
    return finding(text, "growth", span, {
      severity: "warning",
      zh: `文中称变动${growth.quote}，而上年报告（${before.source.report}）为${then.mention.quote}，按此应为${share}%，请核对两年口径。`,
      en: `A change of ${growth.value}% is stated, but the report of the year before (${before.source.report}) has ${then.mention.value}, which makes ${share}%; check whether both years count the same.`
    });
  });
}

const isLevel = (mention: Mention, coding: Coding | null | undefined, indicator: string) =>
  coding?.indicator === indicator &&
  (mention.kind === "count" || mention.kind === "money") &&
  mention.period === "year" &&
  mention.scope === "area" &&
  mention.partOf === null;

/** The figure that a growth rate is said of: the last of its indicator before it in its sentence. */
function levelBefore({mentions, codings}: Report, place: number, indicator: string): Level | null {
  for (let at = place - 1; at >= 0 && mentions[at]!.sentence === mentions[place]!.sentence; at--)
    if (isLevel(mentions[at]!, codings[at], indicator))
      return {mention: mentions[at]!, values: countInterval(mentions[at]!)};
  return null;
}

/** The year's figure of each indicator that states one; an indicator with several values has none that can be compared. */
function levelsOf({mentions, codings}: Report): Map<string, Level> {
  const levels = new Map<string, Level | null>();
  mentions.forEach((mention, place) => {
    const indicator = codings[place]?.indicator;
    if (!indicator || !isLevel(mention, codings[place], indicator)) return;
    const known = levels.get(indicator);
    const isOther = known !== undefined && known?.mention.value !== mention.value;
    levels.set(indicator, isOther ? null : {mention, values: countInterval(mention)});
  });
  return new Map([...levels].flatMap(([indicator, level]) => (level ? [[indicator, level] as const] : [])));
}
