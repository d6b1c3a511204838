import {offset, type TableSchema} from "./column.ts";

/** The tables that sum others up, so that a page of a list is read without the rows that it counts. Their rows stand in the order of their title. */
export const summaries = {
  uncoded: {
    title: [
      "未归类数量：每行一类没有指标的数量，涉及报告多的在前",
      "Uncoded: a row is what is counted without an indicator, that of most reports first"
    ],
    order: {key: ["id"], sort: []},
    columns: {
      subject: ["text", "所计对象", "What is counted"],
      unit: ["text", "计量单位", "Unit of measure"],
      figures: ["integer", "数量数（反映工作，不含重复）", "Figures about the jurisdiction, repetitions left out"],
      reports: ["integer", "涉及报告数", "Reports that give it"],
      quote: ["text", "例：原词", "An example: its words"],
      id: ["text", "例：数量编号", "The example's address, as in measurements"]
    }
  },
  works: {
    title: [
      "被引文件：每行一份文件，引用报告多的在前",
      "Works: a row is a document that is cited, that of most reports first"
    ],
    order: {key: ["work"], sort: []},
    columns: {
      work: ["text", "文件（去国名和版本标记）", "The work, as in citations"],
      kind: ["code:works.kind", "种类（最常见者）", "Kind that it most often has"],
      level: ["code:works.level?", "中央或地方（最常见者）", "National or local, whichever it most often is"],
      times: ["integer", "引用次数", "Citations"],
      reports: ["integer", "引用报告数", "Reports that cite it"],
      versions: ["text?", "版本标记，以逗号分隔", "Marks of its versions, separated by commas"]
    }
  },
  pairs: {
    title: [
      "复用双方：每行两份有相同文字的报告，非套语多的在前",
      "Pairs: a row is two reports that share text, those that share most beyond stock wording first"
    ],
    order: {key: ["reportA", "reportB"], sort: []},
    columns: {
      reportA: ["text", "报告甲", "Report A"],
      reportB: ["text", "报告乙", "Report B"],
      passages: ["integer", "段数", "Passages shared"],
      characters: ["integer", "甲中相同字数，重叠不重计", "Characters of A within them, each counted once", offset],
      longest: ["integer", "最长一段字数", "Characters of the longest", offset],
      copiedPassages: ["integer", "段数，不含套语", "Passages without stock wording"],
      copiedCharacters: ["integer", "甲中相同字数，不含套语", "Characters of A within these", offset],
      copiedLongest: ["integer", "最长一段字数，不含套语", "Characters of the longest of these", offset]
    }
  },
  vocabulary: {
    title: ["词表：每行一个词", "Vocabulary: a row is a word of the corpus"],
    order: {key: ["word"], sort: ["word"]},
    columns: {
      word: ["text", "词", "Word"],
      pinyin: ["text", "拼音（不标声调，不空格）", "Pinyin without tones and spaces"],
      count: ["integer", "次数", "Count"],
      reports: ["integer", "用到的报告数", "Reports that have it"]
    }
  }
} as const satisfies Record<string, TableSchema>;
