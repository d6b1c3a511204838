import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** The reports that are owed: a row an area and year. */
export function ledger({ledger = [], knowledge}: Corpus<ReportCore>): Row<"ledger">[] {
  const areas = new Map(knowledge.areas.map((area) => [area.code, area]));
  return ledger.map((entry) => {
    const {nameZh, nameEn, level} = areas.get(entry.area)!;
    return {
      area: entry.area,
      nameZh,
      nameEn,
      level,
      province: `${entry.area.slice(0, 2)}0000`,
      year: entry.year,
      expected: entry.expected,
      state: entry.state,
      timely: entry.timely,
      published: entry.published || null,
      captured: entry.captured || null,
      recaptured: entry.recaptured || null,
      checked: entry.checked || null,
      address: entry.address,
      url: entry.url || null,
      report: entry.report,
      reports: entry.reports.length,
      others: entry.others.length,
      versions: entry.versions.length,
      digests: entry.versions.map(({sha256}) => sha256).join(" ") || null,
      format: entry.format,
      why: entry.why || null,
      whyEn: entry.whyEn || null
    };
  });
}
