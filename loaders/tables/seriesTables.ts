import type {TableSchema} from "./column.ts";

const area = ["text", "地区代码（报告所用）", "Area code, as in the report"] as const;
const series = ["text", "序列的现行地区代码", "Code under which the area's series goes on today"] as const;
const indicator = ["text", "指标", "Indicator"] as const;

/** The tables of series: one figure for an area, an indicator and a time, and what is to be known of it. */
export const seriesTables = {
  observations: {
    title: [
      "观测值：每行为一地区、一指标、一时期所取的一个数",
      "Observations: a row is the one figure that stands for an area, an indicator and a period"
    ],
    order: {
      key: ["indicator", "series", "periodFrom", "periodTo"],
      sort: ["indicator", "series", "periodFrom", "periodTo"]
    },
    columns: {
      area,
      series,
      indicator,
      period: ["code:period", "时期：年，或多年合计", "Period: a year, or several years that a total is of"],
      periodFrom: ["integer", "起始年", "First year"],
      periodTo: ["integer", "终止年", "Last year"],
      value: ["number?", "数值；互相矛盾时为空", "Value, in its unit; empty in a conflict"],
      high: ["number?", "区间上限", "Upper end of a range"],
      unit: ["text", "计量单位", "Unit of measure"],
      bound: ["code:bound", "界限", "Bound"],
      status: ["code:status", "观测状态", "Observation status"],
      rule: ["code:choice", "取值规则", "Rule that chose"],
      id: ["text?", "所取数量的编号；互相矛盾时为空", "The measurement that it comes from; empty in a conflict"],
      report: ["text", "报告编号", "Report id"],
      yearBasis: ["code:yearBasis?", "报告年度的依据", "Basis of the report's year"],
      findings: [
        "text?",
        "待核查之处的规则（findings.rule），以“|”分隔；互相矛盾时含各候选",
        "Rules of the findings that it stands under (findings.rule), separated by |; in a conflict those of all candidates"
      ],
      others: ["text?", "其他候选数量的编号，以“|”分隔", "Addresses of the other candidates, separated by |"],
      restated: ["number?", "以后的报告对同一年的说法", "What a later report says of the same year, where it differs"],
      restatedId: ["text?", "该数量的编号", "Its address"]
    }
  },
  computed: {
    title: [
      "算得的比率：每行为一地区一年、由同一句所说的两个数算得的一个率",
      "Computed rates: a row is a rate of an area and year, worked out from two figures of one sentence"
    ],
    order: {key: ["computed", "series", "year"], sort: ["computed", "series", "year"]},
    columns: {
      computed: ["text", "算得的率（codebook/computed.csv）", "Computed rate (codebook/computed.csv)"],
      area,
      series,
      year: ["integer", "年份", "Year"],
      value: ["number", "百分比", "Value in per cent", "percent"],
      high: ["number?", "区间上限", "Upper end of a range", "percent"],
      unit: ["text", "计量单位", "Unit of measure"],
      bound: ["code:bound", "界限，由分子分母的界限而来", "Bound, as it follows from those of both parts"],
      numerator: ["text", "分子的编号", "Address of the numerator"],
      denominator: ["text", "分母的编号", "Address of the denominator"],
      report: ["text", "报告编号", "Report id"],
      yearBasis: ["code:yearBasis?", "报告年度的依据", "Basis of the report's year"],
      findings: [
        "text?",
        "分子或分母待核查之处的规则（findings.rule），以“|”分隔",
        "Rules of the findings that either part stands under (findings.rule), separated by |"
      ]
    }
  },
  official: {
    title: [
      "官方统计：每行为官方公布的一地一年一个数，与报告所说的并列，不相混",
      "Official statistics: a row is a published figure of an area and year, beside those of reports and apart from them"
    ],
    order: {key: ["series", "area", "year"], sort: ["series", "area", "year"]},
    columns: {
      series: ["text", "统计序列", "Series of the statistics"],
      indicator,
      area: ["text", "地区代码", "Area code"],
      year: ["integer", "年份", "Year"],
      value: ["number", "数值", "Value"],
      unit: ["text", "计量单位", "Unit of measure"],
      definition: ["text", "统计的定义", "Definition of the statistics"],
      source: ["text", "出处", "Source"],
      url: ["text?", "网址", "Address"]
    }
  },
  silences: {
    title: [
      "沉默：每行为一地区曾报告而该年未报告的一项指标，或没有报告的一年",
      "Silences: a row is an indicator that an area told of before and not in this year, or a year without a report"
    ],
    order: {key: ["series", "year", "indicator"], sort: ["series", "year", "indicator"]},
    columns: {
      area,
      series,
      year: ["integer", "年份", "Year"],
      indicator: ["text?", "指标；没有报告时为空", "Indicator; empty where there is no report"],
      report: ["text?", "报告编号", "Report id"],
      reason: ["code:silence", "缘由", "Reason"],
      lastYear: ["integer?", "此前最近有数的年份", "Last year before with an observation, or with a report"],
      lastValue: ["number?", "该年的数值", "Its value"],
      told: ["integer", "有数的报告年数", "Reported years with an observation"],
      reported: ["integer", "有报告的年数", "Reported years"]
    }
  },
  sums: {
    title: [
      "上下级合计：每行为一地区某年的数与其下级之和",
      "Sums: a row is a figure of an area beside the sum of those of the areas below it"
    ],
    order: {key: ["indicator", "area", "year"], sort: ["indicator", "area", "year"]},
    columns: {
      area: ["text", "地区代码", "Area code"],
      year: ["integer", "年份", "Year"],
      indicator,
      value: ["number", "该地区的数", "Figure of the area"],
      unit: ["text", "计量单位", "Unit of measure"],
      id: ["text", "该地区的数的编号", "The measurement that it comes from"],
      sum: ["number", "下级之和", "Sum of the areas below that tell it"],
      parts: ["text", "下级各数的编号，以“|”分隔", "Addresses of the figures of the areas below, separated by |"],
      told: ["integer", "有数的下级地区数", "Areas below that tell it"],
      areas: ["integer", "下级地区总数", "Areas below"]
    }
  }
} as const satisfies Record<string, TableSchema>;
