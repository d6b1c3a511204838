import type {CaptureTry} from "../read/captureTries.ts";
import type {LedgerRow} from "../read/ledgerRows.ts";
import {ReadError} from "../read/readError.ts";
import type {Area, CatalogueRow, LedgerEntry, ReportCore} from "../types.ts";
import {coverage, FIRST} from "./areaCoverage.ts";
import {ledgerEntries} from "./ledgerEntries.ts";

/** The record that the ledger of a corpus is made of: `results` has, for each row of the catalogue, its report or why there is none. */
interface Recorded {
  readonly areas: readonly Area[];
  readonly rows: readonly CatalogueRow[];
  readonly results: readonly (ReportCore | Error)[];
  readonly addresses: readonly LedgerRow[];
  readonly tries: readonly CaptureTry[];
}

/**
 * The ledger of a corpus: all areas that owe a report, for the years from the first to the last on record, and whatever else is on
 * record of an area and year.
 */
export function corpusLedger({areas, rows, results, addresses, tries}: Recorded): LedgerEntry[] {
  const unread = new Map(
    rows.flatMap(({report}, i) => {
      const result = results[i];
      return result instanceof ReadError ? [[report, result] as const] : [];
    })
  );
  const told = [...rows, ...addresses].flatMap(({year}) => year ?? []);
  const entries = coverage(areas, yearsOf(told), rows, addresses, tries, new Set(unread.keys())).filter(
    ({expected, reports, others, url}) => expected || reports.length || others.length || url
  );
  const reports = results.filter((result): result is ReportCore => !(result instanceof Error));
  return ledgerEntries(entries, reports, unread);
}

/** All years since reports were owed, up to the last that is told, and the earlier ones that are. */
function yearsOf(told: readonly number[]): number[] {
  const owed = told.filter((year) => year >= FIRST);
  const first = Math.min(...owed);
  const all = owed.length ? Array.from({length: Math.max(...owed) - first + 1}, (_, i) => first + i) : [];
  return [...new Set([...told, ...all])].sort((a, b) => a - b);
}
