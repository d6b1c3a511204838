import type {AddressState, CoverageState, TimelyState} from "../shared/codes.ts";

type Words = readonly [zh: string, en: string];

/** The names of the codes of the ledger, in Chinese and English. */
export const ledgerCodelists = {
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
  "ledger.state": Record<CoverageState, Words>;
  timely: Record<TimelyState, Words>;
  address: Record<AddressState, Words>;
};
