import {csvLine} from "../../shared/csv.ts";
import {codelists} from "../codelists.ts";
import type {Knowledge} from "../types.ts";
import type {Told} from "./judged.ts";
import {placeNames} from "./placeNames.ts";
import type {Proposal} from "./proposal.ts";

/** The columns of a review table: the name that the program reads, and what a person calls it. */
export const reviewColumns = {
  accept: "采纳",
  certainty: "把握",
  area: "地区",
  year: "年度",
  genre: "体裁",
  issuerLevel: "发布者层级",
  title: "题名",
  issuer: "发布者",
  signed: "落款日期",
  published: "公开日期",
  outlet: "刊载媒体",
  url: "网址",
  accessed: "下载日期",
  note: "说明",
  noteEn: "说明（英文）",
  question: "待定事项",
  why: "依据",
  path: "文件",
  member: "压缩包内文件",
  yearBasis: "年度依据",
  sha256: "校验值"
} as const;

export type ReviewColumn = keyof typeof reviewColumns;
export const reviewNames = Object.keys(reviewColumns) as ReviewColumn[];

/** How sure, in words. */
export const certaintyWords = {sure: "确定", likely: "可能", ask: "待定"} as const;

/** Whether a proposal goes in unless a person says otherwise: yes, no, or undecided (""). */
export function decided({against, open}: Proposal): "yes" | "no" | "" {
  if (against) return "no";
  return open.length ? "" : "yes";
}

/** Two languages in one cell. */
export const both = ({zh, en}: Told): string => (zh ? `${zh} ${en}` : en);

/**
 * A review table that spreadsheets open: UTF-8 with a byte order mark, no cell that is computed. Dates stand as 2021年3月31日 and codes with
 * their names, so that no spreadsheet makes something else of them.
 */
export function reviewTable(proposals: readonly Proposal[], knowledge: Knowledge): string {
  const lines = [
    reviewNames.map((name) => `${reviewColumns[name]} ${name}`),
    ...proposals.map((one) => cells(one, knowledge))
  ];
  return `\uFEFF${lines.map((cells) => `${csvLine(cells)}\r\n`).join("")}`;
}

function cells(one: Proposal, knowledge: Knowledge): (string | number)[] {
  const {row} = one;
  const values: Record<ReviewColumn, string | number> = {
    ...row,
    accept: decided(one),
    certainty: certaintyWords[one.certainty],
    area: row.area === null ? "" : placeNames(knowledge).named(row.area),
    year: row.year ?? "",
    genre: named("genre", row.genre),
    issuerLevel: named("issuerLevel", row.issuerLevel),
    signed: dateWords(row.signed ?? ""),
    published: dateWords(row.published),
    outlet: row.outlet ?? "",
    accessed: dateWords(row.accessed ?? ""),
    question: [one.against, one.question].flatMap((told) => (told ? both(told) : [])).join(" "),
    why: both(one.why),
    path: one.path,
    member: one.member,
    sha256: one.sha256
  };
  return reviewNames.map((name) => values[name]);
}

/** A code with its name: 政府报告 government_report. */
function named(list: "genre" | "issuerLevel", code: string | null): string {
  return code === null ? "" : `${(codelists[list] as Readonly<Record<string, readonly string[]>>)[code]![0]} ${code}`;
}

/** 2021-03-31 as 2021年3月31日. */
function dateWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return iso && `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
}
