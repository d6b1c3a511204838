import type {TableSchema} from "./column.ts";

/** The attention of the texts, by groups of terms. */
export const attentionTables = {
  attention: {
    title: [
      "关注度：每行为一组用语在一份报告中所占的篇幅",
      "Attention: a row is the part of a report that the words of a term group take"
    ],
    order: {key: ["report", "termGroup"], sort: ["termGroup", "area", "year", "report"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      area: ["text?", "地区代码", "Area code"],
      year: ["integer?", "报告年度", "Reporting year"],
      termGroup: ["text", "用语组", "Term group"],
      count: ["integer", "词的出现次数", "Occurrences of its words"],
      letters: ["integer", "这些词的字数（不含标点）", "Letters and digits of these words", "letter"],
      ofLetters: [
        "integer",
        "全文字数（不含标点和重复句）",
        "Letters of the text, without sentences that repeat",
        "letter"
      ],
      share: ["number", "字数占比（%）", "Share of the letters", "percent"],
      sentences: ["integer", "含有其词的句数", "Sentences with one of its words"],
      ofSentences: ["integer", "全文句数（不含重复句）", "Sentences of the text, without those that repeat"],
      ordinals: ["text", "这些句子的序号，以逗号分隔", "Ordinals of these sentences, separated by commas"],
      words: [
        "text",
        "所含的词及次数，如“行政执法 12|行政处罚 3”",
        "Its words and how often each occurs: word, blank, number, parted by |"
      ]
    }
  },
  termGroups: {
    title: ["用语组：每行一组用语", "Term groups: a row is a group of terms"],
    order: {key: ["termGroup"], sort: []},
    columns: {
      termGroup: ["text", "用语组编号", "Term group id"],
      item: ["text?", "所对应的框架条目", "Item of a framework that it stands for"],
      nameZh: ["text", "名称", "Name in Chinese"],
      nameEn: ["text", "英文名称", "Name in English"]
    }
  }
} as const satisfies Record<string, TableSchema>;
