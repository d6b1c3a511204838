import type {AddressState, CoverageState, DutyPartName, DutyState, TimelyState} from "../shared/codes.ts";

type Words = readonly [zh: string, en: string];

/** The names of the parts of the yearly report that are prescribed, and of their states. */
export const dutyCodelists = {
  part: {
    on_time: ["4 月 1 日前公开", "Before 1 April"],
    submitted: ["3 月 1 日前落款", "Signed before 1 March"],
    measures: ["主要举措和成效", "Measures and results"],
    problems: ["不足和原因", "Shortcomings, causes"],
    leaders: ["主要负责人履职", "Leaders’ duties"],
    plans: ["下一年安排", "Next year’s plans"]
  },
  state: {
    present: ["有", "Present"],
    short: ["简略", "Short"],
    causes_untold: ["原因未说明", "Causes not told"],
    missing: ["缺", "Missing"],
    on_time: ["按时", "On time"],
    late: ["逾期", "Late"],
    unknown: ["公开日期不明", "Date unknown"],
    signed_in_time: ["3 月 1 日前", "Before 1 March"],
    signed_later: ["3 月 1 日或以后", "1 March or later"],
    undated: ["落款日期不明", "Not dated"],
    withheld: ["日期存疑，不作判断", "Dates in doubt, no verdict"],
    not_owed: ["不适用", "Not owed"]
  }
} as const satisfies {part: Record<DutyPartName, Words>; state: Record<DutyState, Words>};

/** The names of the codes of the ledger and of how a text came, in Chinese and English. */
export const ledgerCodelists = {
  textFrom: {ocr: ["扫描识别", "OCR"]},
  "ledger.state": {
    catalogued: ["已收入", "In the catalogue"],
    unreadable: ["已收入，无法读取", "In the catalogue, unreadable"],
    other_text: ["只有部门或其他文体", "Only texts of other bodies or kinds"],
    listed: ["只有网址", "Address only"],
    captured: ["已下载，未收入", "Captured, not yet in"],
    changed: ["已下载后有改动，未收入", "Captured, changed since, not yet in"],
    gone: ["网址失效，未收入", "Address gone, not in"],
    none: ["不在台账", "Not in the ledger"]
  },
  timely: {
    on_time: ["按时（载明日期）", "On time, as dated"],
    captured_in_time: ["按时（其时已采集到）", "On time, as captured by then"],
    late: ["逾期", "Late"],
    unknown: ["公开日期不明", "Date unknown"],
    withheld: ["日期存疑", "Dates in doubt"],
    none: ["台账无报告", "No report in the ledger"]
  },
  address: {
    alive: ["可打开", "Alive"],
    changed: ["有改动", "Changed"],
    gone: ["已失效", "Gone"],
    unchecked: ["未检查", "Never checked"]
  }
} as const satisfies {
  textFrom: Record<"ocr", Words>;
  "ledger.state": Record<CoverageState, Words>;
  timely: Record<TimelyState, Words>;
  address: Record<AddressState, Words>;
};
