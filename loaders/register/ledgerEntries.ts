import {timelinessOf} from "../audit/deadline.ts";
import type {ReadError} from "../read/readError.ts";
import type {Coverage, LedgerEntry, ReportCore, TimelyState} from "../types.ts";

/** Of several reports of one area and year the first verdict in this order holds: a report that was public once was public. */
const order: readonly TimelyState[] = ["on_time", "captured_in_time", "late", "withheld", "unknown"];

/** Why there is no report, by the state of the entry; `none` says that nothing is known. */
const reasons = {
  listed: ["网址已登记，尚未下载", "Its address is on record and was not captured yet"],
  captured: ["已下载，尚未收入目录", "Captured, and not yet in the catalogue"],
  changed: [
    "已下载（页面后来有改动），尚未收入目录",
    "Captured (the page changed since), and not yet in the catalogue"
  ],
  gone: ["登记的网址已打不开，未收入目录", "Its address no longer answers, and the catalogue has no copy"],
  other_text: [
    "目录只有部门、乡镇、功能区的报告或其他文体",
    "The catalogue has only reports of bodies within it, or texts of other kinds"
  ],
  none: ["本台账没有线索，不等于未公开", "Not in this ledger, which does not mean that it was not published"]
} as const;

/**
 * The entries of the ledger: `coverage`, with the verdict on the day of publication from the `reports` as read, else from the list with the address, else
 * from a capture before the day. `unread` holds why a report of the catalogue cannot be read.
 */
export function ledgerEntries(
  coverage: readonly Coverage[],
  reports: readonly ReportCore[],
  unread: ReadonlyMap<string, ReadError>
): LedgerEntry[] {
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  return coverage.map((entry) => {
    const own = entry.reports.flatMap((id) => byId.get(id) ?? []);
    const refusal = entry.reports.map((id) => unread.get(id)).find((error) => error !== undefined);
    const [why, whyEn] =
      entry.state === "catalogued"
        ? ["", ""]
        : entry.state === "unreadable"
          ? [refusal?.zh ?? "", refusal?.en ?? ""]
          : reasons[entry.state];
    return {
      ...entry,
      report: own[0]?.source.report ?? entry.others.find((id) => byId.has(id)) ?? null,
      published: own.find(({dates}) => dates.published)?.dates.published ?? entry.published,
      timely: verdict(entry, own),
      format: own[0]?.source.format ?? null,
      why,
      whyEn
    };
  });
}

function verdict(entry: Coverage, own: readonly ReportCore[]): TimelyState {
  if (entry.state === "none" || entry.state === "other_text") return "none";
  const {captured, published, year} = entry;
  const verdicts: string[] = own.flatMap(({duty}) => duty.find(({part}) => part === "on_time")?.state ?? []);
  if (!own.length && published) verdicts.push(timelinessOf(published, year).state);
  // A capture that nobody has read may be of another page.
  const isThereInTime = own.length > 0 && captured > `${year}` && captured < `${year + 1}-04-01`;
  if (isThereInTime && !verdicts.includes("withheld")) verdicts.push("captured_in_time");
  return order.find((state) => verdicts.includes(state)) ?? "unknown";
}
