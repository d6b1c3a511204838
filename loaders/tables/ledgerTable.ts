import type {TableSchema} from "./column.ts";

/** The ledger of the reports that are owed. */
export const ledgerTable = {
  ledger: {
    title: [
      "台账：每行一个地区一个年度应有的报告，有没有、在哪里、何时公开；没有线索的不等于未公开",
      "Ledger: a row is the report that an area owes for a year, with what is on record of it; nothing on record does not mean that it was not published"
    ],
    order: {key: ["area", "year"], sort: ["year", "area"]},
    columns: {
      area: ["text", "地区代码", "Area code"],
      nameZh: ["text", "地区名称", "Name of the area in Chinese"],
      nameEn: ["text", "地区英文名称", "Name of the area in English"],
      level: ["code:areas.level", "层级", "Level"],
      province: ["text", "所在省份代码", "Code of its province"],
      year: ["integer", "报告年度", "Reporting year"],
      expected: [
        "boolean",
        "应当报告：县级以上政府，2015 年度起",
        "Owed: by governments from county level up, since that on 2015"
      ],
      state: ["code:ledger.state", "有无", "What the ledger has"],
      timely: ["code:timely", "是否在次年 4 月 1 日前公开", "Whether it was public before 1 April of the next year"],
      published: [
        "text?",
        "公开日期（报告、目录或网址列表所载）",
        "Date of publication as report, catalogue or list of addresses state it"
      ],
      captured: ["text?", "首次采集日期", "Day of the first capture"],
      recaptured: ["text?", "最近采集日期", "Day of the last capture"],
      checked: ["text?", "最近检查网址的日期", "Day on which its address was last tried"],
      address: ["code:address?", "网址现状；没有网址为空", "State of its address; empty without one"],
      url: ["text?", "网址", "Address"],
      report: [
        "text?",
        "目录中的报告；没有时为该地区的其他文本",
        "Its report in the catalogue; failing that, another text of the area"
      ],
      reports: ["integer", "目录中代表该地区的报告数", "Reports of the catalogue that speak for the area"],
      others: ["integer", "目录中部门、乡镇等的报告和其他文体", "Texts of bodies within it, or of other kinds"],
      versions: ["integer", "不同版本数（文件不同）", "Versions: different files"],
      digests: [
        "text?",
        "各版本的 SHA-256，先采集的在前，以空格分隔",
        "SHA-256 of each version, the first captured first, separated by blanks"
      ],
      format: ["code:format?", "文件格式", "File format"],
      why: ["text?", "目录没有可用报告的原因", "Why the catalogue has no report that can be used"],
      whyEn: ["text?", "原因（英文）", "The same in English"]
    }
  }
} as const satisfies Record<string, TableSchema>;
