import {regex, signs} from "../../lexis/signs.ts";
import type {Coding, Figure, ReportCore} from "../../types.ts";
import {remark} from "../remark.ts";
import {countInterval, type Interval, meet, rateInterval} from "../roundingInterval.ts";
import type {YearRule} from "../rule.ts";
import {isSameThing} from "../sameThing.ts";

/** Growth against something other than the year before. */
const otherBase = /环比|较(?:\d{4}年|年初|上月|上季|创建前|改革前)|比(?:\d{4}年|年初)|年均|累计/;
/** How many characters before a growth rate tell what it is measured against. */
const BEFORE = 20;

/** Words of growth, which may stand between the count and its growth; other words would tell what else grew. */
const growthWords = regex(
  "g"
)`[${signs.phrase}（(\s]|同比|(?:比|较)(?:上年|去年|上一年|前一年|上年度|上年同期|去年同期)|分别|均|又|再|则|约|增长|增加|上升|提高|提升|增幅|下降|减少|降低|压减|下跌|降幅|达到?|为|了`;

interface Level {
  readonly mention: Figure;
  readonly coding: Coding;
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
  silentAbout:
    "other bases (环比, 较2019年); other words in the two years (新增, 净增); growth of something else named in between; indicators with several values",
  run(report, before) {
    const levels = levelsOf(before);
    const {text} = report.repaired;
    return report.mentions.flatMap((change, index) => {
      const indicator = report.codings[index]?.indicator;
      if (
        change.kind !== "change" ||
        change.unit !== "%" ||
        change.direction === 0 ||
        change.bound === "over" ||
        !indicator
      )
        return [];
      if (otherBase.test(text.slice(Math.max(0, change.start - BEFORE), change.start))) return [];
      const now = levelBefore(report, index, indicator);
      const then = levels.get(indicator);
      if (!now || !then || then.mention.unit !== now.mention.unit || then.values.low <= 0) return [];
      if (!isSameThing(now.coding, then.coding) || !isOfLevel(text, now.mention, change)) return [];
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

/** Whether nothing is named between a count and its growth but what was counted: 优良天数306天，PM2.5下降11.6% is of something else. */
function isOfLevel(text: string, level: Figure, change: Figure): boolean {
  const named = text.slice(level.end, change.start).replace(growthWords, "");
  return named === "" || text.slice(level.clause.start, level.start).includes(named);
}

/** The figure that a growth rate is said of: the last of its indicator before it in its sentence. */
function levelBefore({mentions, codings}: ReportCore, index: number, indicator: string): Level | null {
  for (let at = index - 1; at >= 0 && mentions[at]!.sentence === mentions[index]!.sentence; at--)
    if (isLevel(mentions[at]!, codings[at], indicator))
      return {mention: mentions[at]!, coding: codings[at]!, values: countInterval(mentions[at]!)};
  return null;
}

/** The year's figure of each indicator that states one; an indicator with several values has none that can be compared. */
function levelsOf({mentions, codings}: ReportCore): Map<string, Level> {
  const levels = new Map<string, Level | null>();
  mentions.forEach((mention, index) => {
    const coding = codings[index];
    const indicator = coding?.indicator;
    if (!indicator || !isLevel(mention, coding, indicator)) return;
    const earlier = levels.get(indicator);
    const isOther = earlier !== undefined && earlier?.mention.value !== mention.value;
    levels.set(indicator, isOther ? null : {mention, coding, values: countInterval(mention)});
  });
  return new Map([...levels].flatMap(([indicator, level]) => (level ? [[indicator, level] as const] : [])));
}
