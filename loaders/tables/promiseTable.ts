import {offset, type TableSchema} from "./column.ts";

const likeness = "shared weight, 0 to 1";

/** The plans of areas, beside the report of the year after. */
export const promiseTable = {
  promises: {
    title: [
      "承诺：每行为一份报告计划部分的一句，及次年报告中与之最近的句子；仅限有次年报告者",
      "Promises: a row is a sentence from the plans of a report that has one of the year after, with the nearest sentences of that"
    ],
    order: {key: ["report", "sentence"], sort: ["area", "year", "report", "sentence"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      area: ["text?", "地区代码", "Area code"],
      year: ["integer", "报告年度", "Reporting year"],
      next: ["text", "次年报告的编号", "Id of the report of the year after"],
      sentence: ["integer", "句子序号", "Ordinal of the sentence"],
      text: ["text", "句子（修复文本）", "The sentence, as repaired"],
      sourceStart: ["integer", "句子起点（源文本）", "Start of the sentence in the source text", offset],
      outcome: ["code:outcome", "次年报告所说", "What the report of the year after says"],
      general: ["code:general?", "不是具体承诺的缘由", "Why it is no promise"],
      done: ["integer?", "次年报告所述成绩中最近的句子", "Nearest sentence of what was done in the year after"],
      doneStart: ["integer?", "该句起点（源文本）", "Start of that sentence in the source text", offset],
      doneLikeness: ["number?", "该句的相似度（0–1）", "How alike it is, 0 to 1", likeness],
      figures: [
        "text?",
        "该句相近分句中的数量编号，以“|”分隔",
        "Addresses of the figures in its near clauses, separated by |"
      ],
      planned: ["integer?", "次年报告的计划中最近的句子", "Nearest sentence of the plans of the year after"],
      plannedStart: ["integer?", "该句起点（源文本）", "Start of that sentence in the source text", offset],
      plannedLikeness: ["number?", "该句的相似度（0–1）", "How alike it is, 0 to 1", likeness]
    }
  }
} as const satisfies Record<string, TableSchema>;
