/** Code lists: what the coded values of a column mean, in Chinese and English. The key is `table.column` or a column name that many tables share. */
export const codelists = {
  yearBasis: {stated: ["文中写明", "stated"], inferred: ["推断", "inferred"]},
  genre: {
    government_report: ["政府报告", "government report"],
    party_report: ["党委报告", "Party report"],
    department_report: ["部门报告", "department report"],
    press_review: ["报刊综述", "press review"]
  },
  script: {simplified: ["简体", "Simplified"], traditional: ["繁体", "Traditional"], mixed: ["混用", "mixed"]},
  "areas.level": {province: ["省级", "province"], prefecture: ["市级", "prefecture"], county: ["县级", "county"]},
  role: {
    preamble: ["引言", "preamble"],
    achievements: ["工作成效", "achievements"],
    problems: ["存在问题", "problems"],
    plans: ["下步计划", "plans"],
    signature: ["落款", "signature"]
  },
  bound: {
    exact: ["确数", "exact"],
    over: ["以上", "at least"],
    under: ["以内", "at most"],
    about: ["约", "about"],
    range: ["区间", "range"]
  },
  "measurements.kind": {
    count: ["计数", "count"],
    money: ["金额", "money"],
    percent: ["比例", "share"],
    change: ["增减", "change"],
    duration: ["时长", "duration"],
    measure: ["度量", "measure"]
  },
  period: {
    year: ["本年", "the year"],
    cumulative: ["累计", "cumulative"],
    point: ["时点", "at a point in time"],
    target: ["目标", "target"],
    previous: ["上年", "the year before"]
  },
  scope: {
    area: ["全域", "whole area"],
    own: ["本级", "own level"],
    unit: ["某单位", "a unit in it"],
    subset: ["其中一部分", "a subset"]
  },
  reason: {
    date: ["日期", "date"],
    ordinal: ["次序", "ordinal"],
    "list-number": ["编号", "list number"],
    title: ["文件名内", "within a title"],
    name: ["名称", "name"],
    "quoted-name": ["引号内的名称", "name in quotation marks"],
    code: ["号码", "code"],
    idiom: ["习语", "set phrase"],
    vague: ["概数", "no definite number"],
    indefinite: ["泛指“一”", "indefinite “one”"],
    base: ["计算基数", "base of a rate"],
    grade: ["等级", "grade"],
    "no-measure-word": ["无量词", "no measure word"]
  },
  "repairs.rule": {
    misalignment: ["错位乱码", "misaligned bytes"],
    pinyin: ["插入的注音", "inserted pinyin"],
    pipes: ["表格残留", "table debris"],
    variants: ["异体字", "variant character"],
    script: ["繁体转简体", "Traditional to Simplified"]
  },
  "citations.kind": {
    law: ["法律", "law"],
    regulation: ["法规规章", "regulation"],
    policy: ["政策文件", "policy"],
    plan: ["规划方案", "plan"],
    book_or_media: ["书刊媒体", "book or media"],
    other: ["其他", "other"]
  },
  "citations.level": {national: ["中央", "national"], local: ["地方", "local"]},
  severity: {error: ["错误", "error"], warning: ["存疑", "warning"], note: ["提示", "note"]},
  part: {
    on_time: ["4月1日前公开", "public before 1 April"],
    measures: ["主要举措和成效", "measures and results"],
    problems: ["不足和原因", "shortcomings and causes"],
    leaders: ["主要负责人履职", "how the first-responsible leaders acted"],
    plans: ["下一年安排", "plans for the next year"]
  },
  state: {
    present: ["有", "present"],
    short: ["简略", "short"],
    missing: ["缺", "missing"],
    unknown: ["不明", "unknown"],
    on_time: ["按时", "on time"],
    late: ["逾期", "late"]
  }
} as const satisfies Record<string, Record<string, readonly [zh: string, en: string]>>;
