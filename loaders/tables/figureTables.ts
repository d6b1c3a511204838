import {sourceSpan, span, type TableSchema} from "./column.ts";

/** The tables of numbers: those that are figures, and those that are not. */
export const figureTables = {
  measurements: {
    title: ["数量：每行一处数量", "Measurements: a row is a quantity mention"],
    order: {key: ["id"], sort: ["indicator", "year", "area", "report", "ordinal"]},
    columns: {
      id: ["text", "编号：报告@源文本起点", "Address: report@start in the source"],
      report: ["text", "报告编号", "Report id"],
      area: ["text?", "地区代码", "Area code"],
      year: ["integer?", "报告年度", "Reporting year"],
      yearBasis: ["code:yearBasis?", "年度依据", "Basis of the reporting year"],
      sentence: ["integer", "句子序号", "Ordinal of its sentence"],
      ordinal: ["integer", "在报告中的序号", "Ordinal in the report"],
      clause: ["text", "所据分句原文", "The clause that was read for it"],
      ...span,
      ...sourceSpan,
      byteStart: ["integer?", "起点（源文件字节）", "Start in the bytes of the file", "byte"],
      byteEnd: ["integer?", "终点（源文件字节）", "End in the bytes of the file", "byte"],
      quote: ["text", "原词", "The words"],
      value: ["number", "数值", "Value, in its unit"],
      high: ["number?", "区间上限", "Upper end of a range"],
      unit: ["text", "计量单位", "Unit of measure"],
      bound: ["code:bound", "界限", "Bound"],
      kind: ["code:measurements.kind", "类别", "Kind"],
      direction: ["integer", "增减方向：1 增，-1 减，0 无", "Direction of a change"],
      reported: ["boolean", "反映工作（非名称、体制用数）", "About the jurisdiction, not part of a name"],
      subject: ["text", "所计对象", "What is counted"],
      indicator: ["text?", "指标", "Indicator"],
      dimension: ["text?", "维度", "Dimension"],
      rule: ["text?", "归类规则", "Rule that coded it"],
      cues: ["text?", "归类线索词", "Cue words that decided, separated by |"],
      support: [
        "number?",
        "归类依据的强弱（0.5–1），不是正确的概率",
        "Strength of the words behind the coding, 0.5 to 1; not the probability that it is right"
      ],
      period: ["code:period", "所指时间", "Reference period"],
      periodFrom: ["integer?", "起始年", "First year covered, where known"],
      periodTo: ["integer?", "终止年", "Last year covered, where known"],
      periodBasis: ["code:periodBasis", "所指时间的依据", "Where the words stand that decide the period"],
      periodStart: ["integer?", "时间依据起点（修复文本）", "Start of those words in the repaired text"],
      periodEnd: ["integer?", "时间依据终点（修复文本）", "End of those words in the repaired text"],
      scope: ["code:scope", "范围", "Scope"],
      body: ["text?", "所属单位", "Body within the area"],
      partOf: ["integer?", "所属总数的序号（其中）", "Ordinal of the whole it is a part of"],
      repeat: ["boolean", "重复出现：句或分句与前文逐字相同", "Its sentence or its clause stood before, word for word"],
      comparable: ["boolean", "可入年度序列", "May stand in an annual series of its indicator"],
      apart: [
        "code:apart?",
        "不可入序列的原因",
        "Why it may not; empty for those that may and for figures without an indicator"
      ],
      observed: [
        "code:observed?",
        "是否为观测值",
        "What became of it where it may: the observation's value, one that gave way, or one in a conflict"
      ],
      findings: [
        "text?",
        "待核查之处的规则（findings.rule），以“|”分隔",
        "Rules of the findings that it stands under (findings.rule), separated by |"
      ]
    }
  },
  rejected: {
    title: ["未计数字：每行一处不作数量的数字", "Rejected: a row is a number that is no quantity"],
    order: {key: ["report", "start"], sort: ["report", "start"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      sentence: ["integer", "句子序号", "Ordinal of its sentence"],
      ...span,
      quote: ["text", "原词", "The words"],
      reason: ["code:reason", "不计的原因", "Why it was turned down"]
    }
  }
} as const satisfies Record<string, TableSchema>;
