import type {Bound, PeriodBasis, ScopeKind} from "../shared/codes.ts";
import {rules, yearRules} from "./audit/rules.ts";
import {lookedUp, rules as reasons} from "./measure/rejections/rejections.ts";
import {notices} from "./read/notices.ts";
import {unrestored} from "./repair/marks/unrestored.ts";
import {rules as repairRules} from "./repair/rules.ts";
import type {Described} from "./types.ts";

type Words = readonly [zh: string, en: string];

const explained = (records: readonly Described[]): Readonly<Record<string, Words>> =>
  Object.fromEntries(records.map(({name, explanationZh, explanationEn}) => [name, [explanationZh, explanationEn]]));

/** The meaning of each code of a list, in Chinese and English, for readers who do not know the program. Rules bring their own words. */
export const explanations = {
  "repairs.rule": explained(repairRules),
  "findings.rule": explained([...rules, ...yearRules, unrestored, ...notices]),
  reason: explained([...reasons, ...lookedUp]),
  bound: {
    exact: ["没有任何限定词，照录。", "No qualifying word; taken as written."],
    over: [
      "“余”“多”“以上”“超过”“不少于”：真值不小于此数，图上向右开口。",
      "“余”, “多”, “以上”, “不少于”: the true value is this or more; drawn open to the right."
    ],
    under: [
      "“近”“以内”“不足”“不超过”：真值不大于此数，图上向左开口。",
      "“近”, “以内”, “不超过”: the true value is this or less; drawn open to the left."
    ],
    about: [
      "“约”“左右”“大概”：真值在附近，图上画成一段。",
      "“约”, “左右”: the true value is near this; drawn as a band."
    ],
    range: ["“至”“—”连接两个数：记下两端。", "Two numbers joined by “至” or a dash: both ends are kept."]
  } satisfies Record<Bound, Words>,
  period: {
    year: ["未另作说明，视为报告年度全年。", "Nothing else is said; taken as the reporting year."],
    cumulative: [
      "“累计”“以来”“共”：跨越多年，不与一年的数并列。",
      "“累计”, “以来”: since a past date; never beside a figure of one year."
    ],
    point: [
      "“现有”“截至”：截至某一时点的数，多为存量，也可能是年初至那时的累计。",
      "“现有”, “截至”: as of a point in time; mostly a stock, sometimes what came together since the beginning of the year."
    ],
    target: [
      "“每年不少于”“力争”“计划”：要求或目标，不是已发生的事。",
      "“力争”, “每年不少于”: required or aimed at, not something that happened."
    ],
    previous: ["“上年”“去年”：不是本年的数。", "“上年”, “去年”: the year before, not this one."]
  } satisfies Record<PeriodBasis, Words>,
  scope: {
    area: ["未另作说明，视为全地区。", "Nothing else is said; taken as the whole area."],
    own: ["“市本级”“县级”：不含下辖地区。", "“市本级”: this level only, without the areas below."],
    unit: [
      "“区法院”“某街道”“公证处”：其中一个单位。",
      "“区法院”, “公证处”: one court, office or township within the area."
    ],
    subset: ["“其中”“重点”：总数的一部分。", "“其中”: a part of a total."]
  } satisfies Record<ScopeKind, Words>
} as const;
