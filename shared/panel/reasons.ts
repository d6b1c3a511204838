import type {CellReason} from "./cells.js";

/** The meaning of each reason for an empty cell, in Chinese and English. */
export const reasonWords: Readonly<Record<CellReason, readonly [zh: string, en: string]>> = {
  no_report: ["没有所知的报告", "no report known"],
  not_held: ["已公开而未收录", "public but not held"],
  silent: ["有报告而未提", "report held, silent"],
  several_years: ["只有多年合计", "only a total over years"],
  target: ["只有目标", "only a target"],
  part: ["只有部分或部分地区、时段", "only parts or a part of the area"],
  conflict: ["数值互相矛盾", "values conflict"],
  unreadable: ["文本无法读取", "text not readable"]
};
