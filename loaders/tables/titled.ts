import type {Genre} from "../types.ts";

/** The name of a text without a title: 综述 for a press review, 报告 where the genre is one. */
const nouns: Partial<Record<Genre, string>> = {
  government_report: "法治政府建设年度报告",
  party_report: "法治建设年度报告",
  department_report: "部门法治政府建设年度报告",
  township_report: "法治政府建设年度报告",
  zone_report: "法治政府建设年度报告",
  work_report: "政府工作报告",
  press_review: "法治建设综述"
};

/** A title of our own for a text that has none: in square brackets, and said to be ours. */
export function ownTitle(areaName: string, year: number | null, isUncertain: boolean, genre: Genre | null): string {
  const time = year === null ? "" : isUncertain ? `${year}年（推定）` : `${year}年`;
  return `[${areaName}${time}${(genre && nouns[genre]) ?? "法治建设文本"}（本站拟题）]`;
}
