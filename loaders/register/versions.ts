import type {CaptureTry} from "../read/captureTries.ts";
import type {LedgerRow} from "../read/ledgerRows.ts";
import type {CatalogueRow, Version} from "../types.ts";

/** The different files among reports of one area and year, its addresses and their captures; the first captured first, those without a day last. */
export function versionsOf(
  reports: readonly CatalogueRow[],
  addresses: readonly LedgerRow[],
  tries: readonly CaptureTry[]
): Version[] {
  const versions = new Map<string, Version>();
  const add = (version: Version) => {
    const {sha256, captured, report, url} = versions.get(version.sha256) ?? version;
    const days = [captured, version.captured].filter(Boolean).sort();
    versions.set(sha256, {sha256, captured: days[0] ?? "", url: url || version.url, report: report ?? version.report});
  };
  for (const {sha256, accessed = "", url, report} of reports) add({sha256, captured: accessed, url, report});
  for (const {sha256, day, url} of tries) if (sha256) add({sha256, captured: day, url, report: null});
  for (const {sha256, captured, url} of addresses) if (sha256) add({sha256, captured, url, report: null});
  const never = "9999";
  return [...versions.values()].sort((a, b) => ((a.captured || never) < (b.captured || never) ? -1 : 1));
}
