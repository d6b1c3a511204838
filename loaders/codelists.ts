import type {
  Apart,
  AreaLevel,
  Bound,
  ChoiceRule,
  DocumentKind,
  DocumentLevel,
  GeneralReason,
  Genre,
  IssuerLevel,
  Kind,
  ObservationStatus,
  ObservedAs,
  Period,
  PeriodBasis,
  PromiseOutcome,
  Role,
  Scope,
  Script,
  Severity,
  SilenceReason,
  YearBasis
} from "../shared/codes.ts";
import type {FindingRule, FormatName, RejectionReason, RepairRule} from "../shared/recordCodes.ts";
import {dutyCodelists, ledgerCodelists} from "./ledgerCodelists.ts";
import {promiseWords} from "./promiseWords.ts";
import {formats} from "./read/formats/formats.ts";
import {records} from "./records.ts";

/** The names of a code. */
type Words = readonly [zh: string, en: string];

/** The words of records by their names. */
const words = <Name extends string>(
  records: readonly {readonly name: Name; readonly zh: string; readonly en: string}[]
) => Object.fromEntries(records.map(({name, zh, en}) => [name, [zh, en]])) as unknown as Readonly<Record<Name, Words>>;

/** The lists of `shared/codes.ts`; each of their codes must be named. */
interface Closed {
  yearBasis: Record<YearBasis, Words>;
  genre: Record<Genre, Words>;
  issuerLevel: Record<IssuerLevel, Words>;
  script: Record<Script, Words>;
  "areas.level": Record<AreaLevel, Words>;
  role: Record<Role, Words>;
  bound: Record<Bound, Words>;
  "measurements.kind": Record<Kind, Words>;
  period: Record<Period, Words>;
  periodBasis: Record<PeriodBasis, Words>;
  scope: Record<Scope, Words>;
  apart: Record<Apart, Words>;
  observed: Record<ObservedAs, Words>;
  status: Record<ObservationStatus, Words>;
  choice: Record<ChoiceRule, Words>;
  silence: Record<SilenceReason, Words>;
  outcome: Record<PromiseOutcome, Words>;
  general: Record<GeneralReason, Words>;
  "citations.kind": Record<DocumentKind, Words>;
  "works.kind": Record<DocumentKind, Words>;
  "citations.level": Record<DocumentLevel, Words>;
  "works.level": Record<DocumentLevel, Words>;
  severity: Record<Severity, Words>;
  format: Record<FormatName, Words>;
  reason: Record<RejectionReason, Words>;
  "repairs.rule": Record<RepairRule, Words>;
  "findings.rule": Record<FindingRule, Words>;
}

/** Of documents: those of a citation and of a work. */
const kinds = {
  law: ["法律", "Law"],
  regulation: ["法规规章", "Regulation"],
  policy: ["政策文件", "Policy"],
  plan: ["规划方案", "Plan"],
  book_or_media: ["书刊媒体", "Book or media"],
  other: ["其他", "Other"]
} as const;
const levels = {national: ["中央", "National"], local: ["地方", "Local"]} as const;

/** Code lists: what the coded values of a column mean, in Chinese and English. The key is `table.column` or a column name that many tables share. */
export const codelists = {
  yearBasis: {
    stated: ["文中写明", "Stated"],
    inferred: ["推断", "Inferred"],
    contradicted: ["存疑：文中日期互相矛盾", "Uncertain: its dates contradict one another"]
  },
  genre: {
    government_report: ["政府报告", "Government report"],
    work_report: ["政府工作报告", "Government work report"],
    party_report: ["党委报告", "Party report"],
    department_report: ["部门报告", "Department report"],
    township_report: ["乡镇街道报告", "Report of a town or street"],
    zone_report: ["功能区报告", "Report of a zone"],
    press_review: ["报刊综述", "Press review"],
    other: ["其他", "Other"]
  },
  issuerLevel: {
    government: ["政府", "Government"],
    party: ["党委", "Party committee"],
    department: ["部门", "Department"],
    township: ["乡镇街道", "Town or street"],
    zone: ["功能区", "Zone"],
    other: ["其他", "Other"]
  },
  script: {simplified: ["简体", "Simplified"], traditional: ["繁体", "Traditional"], mixed: ["混用", "Mixed"]},
  "areas.level": {
    province: ["省级", "Province"],
    prefecture: ["市级", "Prefecture"],
    county: ["县级", "County"],
    zone: ["功能区", "Functional zone"]
  },
  format: words(formats),
  role: {
    preamble: ["引言", "Preamble"],
    achievements: ["工作成效", "Achievements"],
    problems: ["存在问题", "Problems"],
    plans: ["下步计划", "Plans"],
    signature: ["落款", "Signature"]
  },
  bound: {
    exact: ["确数", "Exact"],
    over: ["以上", "At least"],
    under: ["以内", "At most"],
    about: ["约", "About"],
    range: ["区间", "Range"]
  },
  "measurements.kind": {
    count: ["计数", "Count"],
    money: ["金额", "Money"],
    percent: ["比例", "Share"],
    change: ["增减", "Change"],
    duration: ["时长", "Duration"],
    measure: ["度量", "Measure"]
  },
  period: {
    year: ["本年", "Reporting year"],
    part_year: ["年内一段", "Part of a year"],
    multi_year: ["多年合计", "Several years"],
    term: ["本届任期", "Term of office"],
    plan: ["规划期", "Plan period"],
    to_date: ["累计至今", "To date"],
    point: ["时点", "At a point in time"],
    target: ["目标", "Target"],
    previous: ["以前年份", "An earlier year"],
    other: ["其他年份", "Another year"]
  },
  periodBasis: {
    clause: ["本分句写明", "Stated in its clause"],
    sentence: ["本句写明", "Stated in its sentence"],
    paragraph: ["承段首", "From the opening of the paragraph"],
    heading: ["承标题", "From a heading"],
    report: ["推定为报告年度", "Assumed to be the reporting year"]
  },
  scope: {
    area: ["全域", "Whole area"],
    own: ["本级", "Own level"],
    unit: ["某单位", "A unit in it"],
    subset: ["其中一部分", "A subset"],
    other_level: ["另一级", "Another level of government"],
    other_area: ["其他地区", "Another area"]
  },
  apart: {
    unconfirmed: ["扫描识别，未经核对", "Recognised from a scan, not checked"],
    growth: ["增减幅度", "A rate of growth"],
    unit: ["单位不同", "Another unit"],
    target: ["目标", "A target"],
    several_years: ["多年合计", "A total of several years"],
    to_date: ["累计至今", "A running total"],
    part_year: ["年内一段", "Part of a year"],
    other_year: ["其他年份", "Another year"],
    part: ["其中一部分", "A part"],
    body: ["某单位", "One body"],
    other_level: ["另一级", "Another level of government"],
    other_area: ["其他地区", "Another area"],
    repeat: ["重复出现", "Told before"],
    other_value: ["另取他数", "Gave way to another value"]
  },
  observed: {
    value: ["观测值", "The observation"],
    again: ["再次说到", "Told again"],
    other: ["未取", "Gave way"],
    conflict: ["互相矛盾", "In a conflict"]
  },
  status: {
    normal: ["正常", "Normal"],
    provisional: ["初步数", "Provisional"],
    restated: ["后来有更改", "Restated later"],
    break: ["序列中断", "Break in series"],
    outlier: ["偏离序列", "Far from its series"],
    conflict: ["互相矛盾", "In conflict"]
  },
  choice: {
    only: ["只有一个数值", "The only value"],
    exact: ["确数优先于约数", "Exact before rounded"],
    total: ["文字表明为全域总数", "Its words say that it is the total"],
    sum: ["等于其余各数之和", "The sum of the others"],
    later: ["以后的报告所说", "Told by a later report"],
    none: ["无从取舍", "Nothing decides"]
  },
  silence: {
    no_report: ["没有报告", "No report"],
    silent: ["报告未提", "Not mentioned"],
    several_years: ["只有多年合计", "Only a total of several years"],
    to_date: ["只有累计至今", "Only a running total"],
    target: ["只有目标", "Only a target"],
    part_year: ["只有年内一段", "Only a part of the year"],
    other_year: ["只有其他年份", "Only another year"],
    part: ["只有一部分", "Only a part"],
    growth: ["只有增减幅度", "Only a rate of growth"],
    unconfirmed: ["只有未经核对的扫描识别", "Only a figure from a scan, not checked"]
  },
  ...promiseWords,
  reason: words(records.reason),
  "repairs.rule": words(records["repairs.rule"]),
  "findings.rule": words(records["findings.rule"]),
  "citations.kind": kinds,
  "works.kind": kinds,
  "citations.level": levels,
  "works.level": levels,
  severity: {error: ["错误", "Error"], warning: ["存疑", "Warning"], note: ["提示", "Note"]},
  ...dutyCodelists,
  ...ledgerCodelists
} as const satisfies Closed & Record<string, Record<string, Words>>;

export type Codelists = typeof codelists;
export type Codelist = keyof Codelists;
