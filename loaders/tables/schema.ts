import {attentionTables} from "./attentionTables.ts";
import {offset, sourceSpan, span, type TableSchema} from "./column.ts";
import {figureTables} from "./figureTables.ts";
import {flatTable} from "./flatTable.ts";
import {ledgerTable} from "./ledgerTable.ts";
import {promiseTable} from "./promiseTable.ts";
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
      signed: ["text?", "落款日期（至年月或年月日）", "Date of signing, as exact as known"],
      published: [
        "text?",
        "公开日期（页面或目录所载，至年月或年月日）",
        "Date of publication as the page or the catalogue states it"
      ],
      accessed: ["text?", "采集日期", "Day on which the file was taken from its address"],
      outlet: ["text?", "刊载的报刊或网站", "Newspaper or site that brought it"],
      file: ["text", "源文件", "Source file"],
      url: ["text?", "来源网址", "Source address"],
      sha256: ["text", "源文件 SHA-256", "SHA-256 of the source file"],
      bytes: ["integer", "源文件字节数", "Bytes of the source file", "byte"],
      format: ["code:format", "文件格式", "File format"],
      encoding: ["text", "文字编码", "Text encoding"],
      textFrom: ["code:textFrom?", "文字来自扫描识别", "Text recognised from pictures of the pages"],
      textConfirmed: ["text?", "识别的文字由人核对的日期", "Day on which a person checked the recognised text"],
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
      gbt7714: [
        "text?",
        "参考文献著录（GB/T 7714-2015）；题名、机关、刊名、网址皆无者为空",
        "Citation, GB/T 7714-2015; empty where title, issuer, outlet and address are all unknown"
      ],
      apa: ["text?", "参考文献著录（APA 第 7 版）", "Citation, APA 7th edition"],
      bibtex: ["text?", "参考文献著录（BibTeX）", "Citation, BibTeX"]
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
  flat: flatTable.flat,
  measurements: figureTables.measurements,
  observations: seriesTables.observations,
  computed: seriesTables.computed,
  official: seriesTables.official,
  silences: seriesTables.silences,
  sums: seriesTables.sums,
  uncoded: summaries.uncoded,
  rejected: figureTables.rejected,
  dimensions: reference.dimensions,
  frameworks: reference.frameworks,
  crosswalk: reference.crosswalk,
  rates: reference.rates,
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
      quote: ["text", "原词（过长的只取开头）", "The words; of very many the first"],
      text: [
        "text?",
        "所在句（修复文本；过长的只取前后）",
        "Its sentence, as repaired; of a very long one what stands around the words"
      ],
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
  attention: attentionTables.attention,
  termGroups: attentionTables.termGroups,
  promises: promiseTable.promises,
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
  },
  ledger: ledgerTable.ledger
} as const satisfies Record<string, TableSchema>;
