import {offset, sourceSpan, span, type TableSchema} from "./column.ts";
import {reference} from "./reference.ts";
import {seriesTables} from "./seriesTables.ts";
import {summaries} from "./summaries.ts";

/**
 * The tables, column by column. This is the one source of the Parquet columns, of the row types, of the data dictionary and of
 * datapackage.json. Offsets are UTF-16 code units, half-open.
 */
export const schema = {
  reports: {
    title: ["报告：每行一份报告", "Reports: a row is a report"],
    order: {key: ["report"], sort: ["area", "year", "report"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      area: ["text?", "地区代码（GB/T 2260）", "Area code (GB/T 2260)"],
      year: ["integer?", "报告年度", "Reporting year"],
      yearBasis: ["code:yearBasis?", "年度依据", "Basis of the reporting year"],
      title: ["text?", "标题", "Title"],
      issuer: ["text?", "发布机关", "Issuer"],
      issuerLevel: [
        "code:issuerLevel?",
        "发布机关层级：部门、乡镇街道、功能区的数量不算全域",
        "Level of the issuer; figures of a department, town or zone are not those of the area"
      ],
      genre: ["code:genre?", "文体", "Genre"],
      published: ["text?", "发布日期（至年月或年月日）", "Publication date, as exact as known"],
      file: ["text", "源文件", "Source file"],
      url: ["text?", "来源网址", "Source address"],
      sha256: ["text", "源文件 SHA-256", "SHA-256 of the source file"],
      bytes: ["integer", "源文件字节数", "Bytes of the source file", "byte"],
      format: ["code:format", "文件格式", "File format"],
      encoding: ["text", "文字编码", "Text encoding"],
      script: ["code:script", "原文字体", "Script of the source"],
      characters: ["integer", "修复后正文字符数", "Characters of the repaired text", offset],
      sections: ["integer", "标题数", "Headings"],
      sentences: ["integer", "句数", "Sentences"],
      measurements: ["integer", "数量数", "Quantities"],
      reported: ["integer", "其中：反映工作的数量", "Of these, figures about the jurisdiction"],
      coded: ["integer", "其中：已归入指标", "Of these, coded with an indicator"],
      repairs: ["integer", "修复处数", "Repairs"],
      findings: ["integer", "待核查处数", "Findings"],
      note: ["text?", "说明", "Note in Chinese"],
      noteEn: ["text?", "英文说明", "Note in English"],
      gbt7714: ["text?", "参考文献著录（GB/T 7714-2015）", "Citation, GB/T 7714-2015"],
      apa: ["text", "参考文献著录（APA 第 7 版）", "Citation, APA 7th edition"],
      bibtex: ["text", "参考文献著录（BibTeX）", "Citation, BibTeX"]
    }
  },
  areas: reference.areas,
  sections: {
    title: ["章节：每行一个标题及其下正文", "Sections: a row is a heading and what stands under it"],
    order: {key: ["report", "ordinal"], sort: ["report", "ordinal"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      ordinal: ["integer", "序号（从 0 起）", "Ordinal, from 0"],
      level: ["integer", "标题层级，0 表示无标题", "Level of the heading; 0 for a stretch without one"],
      heading: ["text?", "标题", "Heading"],
      parent: ["integer?", "上级章节序号", "Ordinal of the section above"],
      role: ["code:role", "作用", "Role in the report"],
      dimension: ["text?", "维度（节内已编码数量最多者）", "Dimension most of its coded figures belong to"],
      ...span
    }
  },
  sentences: {
    title: ["句子：每行一句", "Sentences: a row is a sentence"],
    order: {key: ["report", "ordinal"], sort: ["report", "ordinal"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      ordinal: ["integer", "序号（从 0 起）", "Ordinal, from 0"],
      area: ["text?", "地区代码", "Area code"],
      year: ["integer?", "报告年度", "Reporting year"],
      section: ["integer", "章节序号", "Ordinal of its section"],
      role: ["code:role", "所在章节的作用", "Role of its section"],
      text: ["text", "句子（修复文本）", "The sentence, as repaired"],
      ...sourceSpan,
      ...span,
      repeat: ["boolean", "与前文重复", "Stood earlier in the report"],
      words: ["text", "分词，以空格分隔，不含标点", "Its words, separated by spaces, without punctuation"]
    }
  },
  measurements: {
    title: ["数量：每行一处数量", "Measurements: a row is a quantity mention"],
    order: {key: ["id"], sort: ["indicator", "year", "area", "report", "ordinal"]},
    columns: {
      id: ["text", "编号：报告@源文本起点", "Address: report@start in the source"],
      report: ["text", "报告编号", "Report id"],
      area: ["text?", "地区代码", "Area code"],
      year: ["integer?", "报告年度", "Reporting year"],
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
      repeat: ["boolean", "重复出现", "Stands in a repeated sentence"],
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
      ]
    }
  },
  observations: seriesTables.observations,
  silences: seriesTables.silences,
  sums: seriesTables.sums,
  uncoded: summaries.uncoded,
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
  },
  dimensions: reference.dimensions,
  indicators: reference.indicators,
  citations: {
    title: ["引用文件：每行一处书名号内的文件", "Citations: a row is a document named in 《》"],
    order: {key: ["report", "start"], sort: ["work", "report", "start"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      sentence: ["integer?", "句子序号，图片说明中的无", "Ordinal of its sentence; none in a caption"],
      ...span,
      ...sourceSpan,
      title: ["text", "文件名（如所印）", "Title, as printed"],
      work: [
        "text",
        "文件（去国名和版本标记）",
        "The work: its title without the country's name and the mark of a version"
      ],
      version: ["text?", "版本标记", "Mark of its version"],
      kind: ["code:citations.kind", "种类", "Kind"],
      level: ["code:citations.level?", "中央或地方", "National or local"],
      number: ["text?", "文号", "Document number"],
      year: ["integer?", "年份", "Year"]
    }
  },
  works: summaries.works,
  repairs: {
    title: ["修复：每行一处改动", "Repairs: a row is one repair"],
    order: {key: ["report", "ordinal"], sort: ["report", "ordinal"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      ordinal: ["integer", "序号", "Ordinal"],
      rule: ["code:repairs.rule", "规则", "Rule"],
      ...sourceSpan,
      was: ["text", "原作", "What was"],
      is: ["text", "今作", "What is"]
    }
  },
  findings: {
    title: ["待核查：每行一处疑点", "Findings: a row is something to check"],
    order: {key: ["report", "ordinal"], sort: ["report", "ordinal"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      ordinal: ["integer", "序号", "Ordinal"],
      rule: ["code:findings.rule", "规则", "Rule"],
      severity: ["code:severity", "程度", "Severity"],
      message: ["text", "说明", "Message in Chinese"],
      messageEn: ["text", "英文说明", "Message in English"],
      sentence: ["integer?", "句子序号", "Ordinal of its sentence"],
      start: ["integer?", "起点（修复文本）", "Start in the repaired text", offset],
      end: ["integer?", "终点（修复文本）", "End in the repaired text", offset],
      quote: ["text", "原词", "The words"],
      text: ["text?", "所在句（修复文本）", "Its sentence, as repaired"],
      sourceStart: ["integer?", "所在句起点（源文本）", "Start of its sentence in the source text", offset]
    }
  },
  reuse: {
    title: ["文本复用：每行一段见于两处的文字", "Reuse: a row is a passage shared by two places"],
    order: {key: ["reportA", "startA", "reportB", "startB"], sort: ["reportA", "startA", "reportB", "startB"]},
    columns: {
      reportA: ["text", "报告甲", "Report A"],
      sentenceA: ["integer?", "句子（甲）", "First sentence in A"],
      startA: ["integer", "起点（甲）", "Start in A", offset],
      endA: ["integer", "终点（甲）", "End in A", offset],
      reportB: ["text", "报告乙", "Report B"],
      sentenceB: ["integer?", "句子（乙）", "First sentence in B"],
      startB: ["integer", "起点（乙）", "Start in B", offset],
      endB: ["integer", "终点（乙）", "End in B", offset],
      length: ["integer", "字数（甲）", "Characters in A", offset],
      similarity: ["number", "相似度（0–1）", "Similarity, 0 to 1"],
      formulaic: ["boolean", "套语", "Stock wording"]
    }
  },
  pairs: summaries.pairs,
  words: {
    title: ["词汇：每行一个词在一份报告中的次数", "Words: a row is a word in a report"],
    order: {key: ["report", "word"], sort: ["word", "report"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      word: ["text", "词", "Word"],
      count: ["integer", "次数", "Count"]
    }
  },
  vocabulary: summaries.vocabulary,
  terms: {
    title: ["政策用语：每行一个用语在一份报告中的次数", "Terms: a row is a policy term in a report"],
    order: {key: ["report", "term"], sort: ["term", "report"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      term: ["text", "用语", "Term"],
      count: ["integer", "次数", "Count"],
      perTenThousand: ["number", "每万字次数", "Per 10,000 characters", "per 10,000 UTF-16 code units"]
    }
  },
  duty: {
    title: ["公开义务：每行一份报告的一个法定部分", "Duty: a row is a prescribed part of a report"],
    order: {key: ["report", "part"], sort: ["report", "part"]},
    columns: {
      report: ["text", "报告编号", "Report id"],
      part: ["code:part", "部分", "Part"],
      state: ["code:state", "状态", "State"],
      sections: ["text", "依据的章节序号，以逗号分隔", "Ordinals of the sections that show it, separated by commas"],
      note: ["text", "说明", "Note"],
      noteEn: ["text", "英文说明", "The same in English"]
    }
  }
} as const satisfies Record<string, TableSchema>;
