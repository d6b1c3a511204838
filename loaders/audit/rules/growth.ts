import type {Coding, Figure, Report} from "../../types.ts";
import {countInterval, type Interval, meet, rateInterval} from "../interval.ts";
import {remark} from "../remark.ts";
import type {YearRule} from "../rule.ts";

/** Growth against something other than the year before. */
const otherBase = /环比|较(?:\d{4}年|年初|上月|上季|创建前|改革前)|比(?:\d{4}年|年初)|年均|累计/;
/** How many characters before a growth rate tell what it is measured against. */
const BEFORE = 20;

interface Level {
  readonly mention: Figure;
  readonly values: Interval;
}

/** Stated growth that does not follow from the figure of the year before, where the corpus holds the area's report of that year. */
export const growth = {
  name: "growth",
  zh: "增幅与上年报告不符",
  en: "Growth against last report",
  explanationZh: "同比增幅，与本地区上年报告的数字对不上。",
  explanationEn: "The stated growth does not fit the area’s report of the year before.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "other bases (环比, 较2019年); indicators with several values",
  run(report, before) {
    const levels = levelsOf(before);
    const {text} = report.repaired;
    return report.mentions.flatMap((change, place) => {
      const indicator = report.codings[place]?.indicator;
      if (
        change.kind !== "change" ||
        change.unit !== "%" ||
        change.direction === 0 ||
        change.bound === "over" ||
        !indicator
      )
        return [];
      if (otherBase.test(text.slice(Math.max(0, change.start - BEFORE), change.start))) return [];
      const now = levelBefore(report, place, indicator);
      const then = levels.get(indicator);
      if (!now || !then || then.mention.unit !== now.mention.unit || then.values.low <= 0) return [];
      const grown = {
        low: (now.values.low / then.values.high - 1) * 100 * change.direction,
        high: (now.values.high / then.values.low - 1) * 100 * change.direction
      };
      const followed = {low: Math.min(grown.low, grown.high), high: Math.max(grown.low, grown.high)};
      if (meet(followed, rateInterval(change))) return [];
      const share = ((now.mention.value / then.mention.value - 1) * 100).toFixed(1);
      const span = {start: now.mention.start, end: change.end};
      return remark(span, {
        severity: "warning",
        zh: `文中称变动${change.quote}，而上年报告（${before.source.report}）为${then.mention.quote}，按此应为${share}%，请核对两年口径。`,
        en: `A change of ${change.value}% is stated, but the report of the year before (${before.source.report}) has ${then.mention.value}, which makes ${share}%; check whether both years count the same.`
      });
    });
  }
} as const satisfies YearRule;

const isLevel = (mention: Figure, coding: Coding | null | undefined, indicator: string) =>
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
