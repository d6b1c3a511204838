import type {Bound, Period, Scope} from "../shared/codes.ts";
import {records} from "./records.ts";
import type {Described} from "./types.ts";

type Words = readonly [zh: string, en: string];

const explained = (records: readonly Described[]): Readonly<Record<string, Words>> =>
  Object.fromEntries(records.map(({name, explanationZh, explanationEn}) => [name, [explanationZh, explanationEn]]));

/** The meaning of each code of a list, in Chinese and English, for readers who do not know the program. Rules bring their own words. */
export const explanations = {
  "repairs.rule": explained(records["repairs.rule"]),
  "findings.rule": explained(records["findings.rule"]),
  reason: explained(records.reason),
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
    year: [
      "文中所说的一年即报告年度；未另作说明者也视为报告年度，并注明是推定。",
      "The year told of is the reporting year; where nothing is said it is assumed, and marked so."
    ],
    part_year: [
      "“上半年”“1—11月”“疫情期间”：只是一年中的一段。",
      "“上半年”, “1—11月”: a half, some months or a drive, not the whole year."
    ],
    multi_year: [
      "“五年来”“2019—2023年”：多年合计，不与一年的数并列。",
      "“五年来”, “2019—2023年”: a total of several years; never beside a figure of one year."
    ],
    term: ["“本届政府”“任期内”：一届任期的合计。", "“本届政府”: a total of a term of office."],
    plan: ["“十四五”期间：规划期的合计。", "“十四五”期间: a total of a plan period."],
    to_date: [
      "“累计”“以来”：自以前某时起，起点多未写明。",
      "“累计”, “以来”: since some time before, which is mostly not said."
    ],
    point: [
      "“现有”“截至”：截至某一时点的数，多为存量，也可能是年初至那时的累计。",
      "“现有”, “截至”: as of a point in time; mostly a stock, sometimes what came together since the beginning of the year."
    ],
    target: [
      "“每年不少于”“力争”“计划”，或写在下一年工作安排中：要求或目标，不是已发生的事。",
      "“力争”, “每年不少于”, or told among the work of next year: required or aimed at, not something that happened."
    ],
    previous: ["“上年”“2021年”：以前某一年的数，不是本年的数。", "“上年”, “2021年”: an earlier year, not this one."],
    other: [
      "“由…增加到…”的起点，或另一年的总结：不属报告年度。",
      "Where a change set out from, or the review of another year: not of the reporting year."
    ]
  } satisfies Record<Period, Words>,
  scope: {
    area: ["未另作说明，视为全地区。", "Nothing else is said; taken as the whole area."],
    own: ["“市本级”“县级”：不含下辖地区。", "“市本级”: this level only, without the areas below."],
    unit: [
      "“区法院”“某街道”“公证处”：其中一个单位。",
      "“区法院”, “公证处”: one court, office or township within the area."
    ],
    subset: ["“其中”“重点”“个体工商户”：总数的一部分。", "“其中”, “个体工商户”: a part of a total."],
    other_level: [
      "市的报告中“省政协提案”：属另一级的份额。",
      "“省政协提案” in the report of a city: the share of another level."
    ],
    other_area: ["分句以别处地名开头：说的不是本地区。", "The clause opens with the name of another place."]
  } satisfies Record<Scope, Words>
} as const;
