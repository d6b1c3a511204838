import type {TableSchema} from "./column.ts";

const accuracy = {
  gold: [
    "integer?",
    "留作检验的文字中人工标注的数量数；没有则为空",
    "Figures that annotators gave it in the texts held out; empty where there are none"
  ],
  precision: [
    "number?",
    "留作检验的文字中的归类准确率（0–1）；不足 30 个数量时为空",
    "Precision of the coding on the texts held out, 0 to 1; empty below 30 figures"
  ],
  recall: [
    "number?",
    "留作检验的文字中的归类召回率（0–1）；不足 30 个数量时为空",
    "Recall of the coding on the texts held out, 0 to 1; empty below 30 figures"
  ]
} as const;
const coverage = {
  figures: [
    "integer",
    "已归入的数量数（反映工作，不含重复）",
    "Figures coded with it (reported, repetitions left out)"
  ],
  reports: ["integer", "涉及报告数", "Reports that give it"],
  areas: ["integer", "涉及地区数", "Areas that give it"],
  firstYear: ["integer?", "最早报告年度", "First reporting year"],
  lastYear: ["integer?", "最近报告年度", "Last reporting year"]
} as const;

/** The tables that hold for every corpus: places and the codebook, with how much of it there is and how well it was coded. */
export const reference = {
  areas: {
    title: ["地区：每行一个行政区划", "Areas: a row is a reference area"],
    order: {key: ["area"], sort: ["area"]},
    columns: {
      area: ["text", "地区代码（GB/T 2260）", "Area code (GB/T 2260)"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称", "Name in English"],
      level: ["code:areas.level", "层级", "Level"],
      parent: ["text?", "上级地区代码", "Code of the area above"],
      population: ["integer?", "常住人口（人）", "Resident population", "person"],
      populationYear: ["integer?", "人口年份", "Year of the population"],
      populationSource: ["text?", "人口来源", "Source of the population"],
      validFrom: ["integer?", "现名启用年份（1981 指当年或更早）", "First year of its name; 1981 means then or before"],
      validUntil: [
        "integer?",
        "撤销或变更年份；仍在用为空",
        "Year of the change that ended it; empty where it is in use"
      ],
      successors: [
        "text?",
        "承接其辖区的地区代码和年份，以分号分隔",
        "Codes and years of those that took over its territory or part of it, separated by ;"
      ],
      formerNames: ["text?", "同一代码的旧名和起讫年份", "Earlier names under the same code with their years"],
      series: [
        "text",
        "序列所归代码：改名改码而辖区相同的，归入最后的代码",
        "Code under which its series goes on: the last one, where name or code changed and the territory did not"
      ],
      breaks: [
        "text?",
        "序列的断点：年份，缘由（改名、改码或辖区变动，以英文词记），此前的代码和名称",
        "Breaks of its series: year, reason (name, code, territory), code and name before"
      ]
    }
  },
  dimensions: {
    title: ["维度", "Dimensions of the codebook"],
    order: {key: ["dimension"], sort: []},
    columns: {
      dimension: ["text", "维度编号", "Dimension id"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称", "Name in English"],
      ...accuracy
    }
  },
  frameworks: {
    title: [
      "框架：每行为一个规划或评估框架的一项",
      "Frameworks: a row is an item of a plan or an assessment by others"
    ],
    order: {key: ["item"], sort: []},
    columns: {
      item: ["text", "条目编号", "Item id"],
      framework: ["text", "框架", "Framework"],
      edition: ["text", "版本", "Edition"],
      level: ["integer", "级次", "Level"],
      number: ["text", "序号", "Number in the framework"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称（本站所译）", "Name in English, translated here"],
      parent: ["text?", "上级条目", "Item above"],
      source: ["text", "出处", "Source"]
    }
  },
  crosswalk: {
    title: [
      "对照：每行为归于框架一项的一个指标；本站所归，非框架制定者所定",
      "Crosswalk: a row is an indicator that belongs to an item of a framework; assigned here, not by its makers"
    ],
    order: {key: ["item", "indicator"], sort: ["item", "indicator"]},
    columns: {
      item: ["text", "条目编号", "Item id"],
      indicator: ["text", "指标编号", "Indicator id"]
    }
  },
  rates: {
    title: [
      "算得的比率的定义：每行一个率，分子、分母各为一个指标",
      "Definitions of computed rates: a row is a rate, its numerator and denominator an indicator each"
    ],
    order: {key: ["computed"], sort: []},
    columns: {
      computed: ["text", "算得的率", "Computed rate"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称", "Name in English"],
      numerator: ["text", "分子的指标", "Indicator of the numerator"],
      denominator: ["text", "分母的指标", "Indicator of the denominator"],
      stated: ["text?", "报告自述此率时所归的指标", "Indicator of the rate as reports say it"],
      part: ["boolean", "分子是分母的一部分", "The numerator is a part of the denominator"],
      noteZh: ["text?", "说明", "Note in Chinese"],
      noteEn: ["text?", "英文说明", "Note in English"]
    }
  },
  indicators: {
    title: ["指标：每行一个编码表条目", "Indicators: a row is a codebook entry"],
    order: {key: ["indicator"], sort: []},
    columns: {
      indicator: ["text", "指标编号", "Indicator id"],
      dimension: ["text", "维度", "Dimension"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称", "Name in English"],
      unit: ["text", "计量单位", "Unit of measure"],
      unitEn: ["text", "英文计量单位，无须写出的为空", "Unit of measure in English; empty where none is needed"],
      kind: ["code:measurements.kind", "类别", "Kind"],
      definitionZh: ["text", "定义", "Definition in Chinese"],
      definitionEn: ["text", "英文定义", "Definition in English"],
      examples: ["text?", "例句，以 | 分隔，数量在【】内", "Examples, separated by |, the figure in 【】"],
      counterexamples: ["text?", "反例", "Counter-examples"],
      ...coverage,
      ...accuracy
    }
  }
} as const satisfies Record<string, TableSchema>;
