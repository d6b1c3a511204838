import type {TableSchema} from "./column.ts";

/** One table that needs no other, with what a reader wants first in its first columns: for spreadsheets, and for readers who join nothing. */
export const flatTable = {
  flat: {
    title: [
      "一张大表：每行一个已归入指标的数字，名称、原句、疑点、链接和引文俱在",
      "Flat: a row is a figure with an indicator, with its names, sentence, flags, link and reference; nothing to join"
    ],
    order: {key: ["id"], sort: ["indicator", "area", "year", "id"]},
    columns: {
      indicatorNameZh: ["text", "指标名称", "Name of the indicator in Chinese"],
      areaNameZh: ["text?", "地区名称", "Name of the area in Chinese"],
      year: ["integer?", "报告年度", "Reporting year"],
      value: ["number", "数值", "Value, in its unit"],
      high: ["number?", "区间上限", "Upper end of a range"],
      bound: ["code:bound", "界限", "Bound"],
      unit: ["text", "计量单位", "Unit of measure"],
      cautionsZh: [
        "text?",
        "使用前须知：各项标记的文字说明；没有则为空",
        "The flags in words, in Chinese; empty where there are none"
      ],
      quote: ["text", "原词", "The words"],
      sentence: [
        "text",
        "所在句（修复文本）；很长的只取数字前后",
        "Its sentence, as repaired; of a very long one the words around the figure"
      ],
      link: [
        "text",
        "原句在本站的网址；建站时没有告知网址的，为站内路径",
        "Address of the sentence on this site; a path within the site where its address was not told at build"
      ],
      reference: [
        "text",
        "参考文献（GB/T 7714-2015）；不能著录的写明出处不详和文件",
        "Reference, GB/T 7714-2015; where there is nothing to cite, that is said, with the file"
      ],
      indicatorNameEn: ["text", "指标英文名称", "Name of the indicator in English"],
      areaNameEn: ["text?", "地区英文名称", "Name of the area in English"],
      cautionsEn: ["text?", "使用前须知（英文）", "The flags in words, in English; empty where there are none"],
      aboveNameZh: ["text?", "上级地区名称", "Name in Chinese of the area above"],
      dimensionNameZh: ["text", "维度名称", "Name of the dimension in Chinese"],
      dimensionNameEn: ["text", "维度英文名称", "Name of the dimension in English"],
      subject: ["text", "所计对象", "What is counted"],
      kind: ["code:measurements.kind", "类别", "Kind"],
      direction: ["integer", "增减方向：1 增，-1 减，0 无", "Direction of a change"],
      yearBasis: ["code:yearBasis?", "年度依据", "Basis of the reporting year"],
      period: ["code:period", "所指时间", "Reference period"],
      periodFrom: ["integer?", "起始年", "First year covered, where known"],
      periodTo: ["integer?", "终止年", "Last year covered, where known"],
      periodBasis: ["code:periodBasis", "所指时间的依据", "Where the words stand that decide the period"],
      scope: ["code:scope", "范围", "Scope"],
      body: ["text?", "所属单位", "Body within the area"],
      comparable: ["boolean", "可入年度序列", "May stand in an annual series of its indicator"],
      apart: ["code:apart?", "不可入序列的原因", "Why it may not"],
      observed: ["code:observed?", "是否为观测值", "What became of it where it may"],
      repeat: ["boolean", "重复出现", "Its sentence or its clause stood before, word for word"],
      findings: [
        "text?",
        "待核查之处的规则（findings.rule），以“|”分隔",
        "Rules of the findings that it stands under (findings.rule), separated by |"
      ],
      report: ["text", "报告编号", "Report id"],
      reportTitle: ["text?", "报告标题", "Title of the report"],
      genre: ["code:genre?", "文体", "Genre"],
      issuer: ["text?", "发布机关", "Issuer"],
      published: ["text?", "公开日期", "Date of publication"],
      population: ["integer?", "常住人口（人）", "Resident population", "person"],
      populationYear: ["integer?", "人口年份", "Year of the population"],
      file: ["text", "源文件", "Source file"],
      sha256: ["text", "源文件 SHA-256", "SHA-256 of the source file"],
      byteStart: ["integer?", "起点（源文件字节）", "Start in the bytes of the file", "byte"],
      byteEnd: ["integer?", "终点（源文件字节）", "End in the bytes of the file", "byte"],
      indicator: ["text", "指标", "Indicator"],
      dimension: ["text", "维度", "Dimension"],
      area: ["text?", "地区代码", "Area code"],
      id: ["text", "编号：报告@源文本起点", "Address: report@start in the source"]
    }
  }
} as const satisfies Record<string, TableSchema>;
