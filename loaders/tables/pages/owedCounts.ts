import {grouped} from "../grouped.ts";
import {picked} from "../picked.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** How many of the reports that are owed stand alike, of one year, province and level. */
export type LedgerCount = Pick<Row<"ledger">, "year" | "province" | "level" | "timely"> & {readonly reports: number};

/** The data that the page of the ledger shows before any question is asked. */
export interface LedgerReading {
  /** The years on record, the latest first. */
  readonly years: readonly number[];
  /** The latest year with a report that is owed or its address; null where there is none. */
  readonly latest: number | null;
  readonly provinces: readonly Pick<Row<"ledger">, "province" | "nameZh" | "nameEn">[];
  readonly counts: readonly LedgerCount[];
}

/** Counts over all reports that are owed, so that the page asks no engine. */
export function ledgerReading(tables: Tables): LedgerReading {
  const rows = rowsIn(tables, "ledger");
  const alike = grouped(
    rows.filter(({expected}) => expected),
    ({year, province, level, timely}) => `${year} ${province} ${level} ${timely}`
  );
  const named = new Map(rows.filter(({level}) => level === "province").map((row) => [row.province, row]));
  return {
    years: [...new Set(rows.map(({year}) => year))].sort((a, b) => b - a),
    latest: rows.reduce<number | null>(
      (latest, {year, state}) => (state !== "none" && state !== "other_text" && year > (latest ?? 0) ? year : latest),
      null
    ),
    provinces: [...named.values()]
      .map((row) => picked(row, ["province", "nameZh", "nameEn"]))
      .sort((a, b) => (a.province < b.province ? -1 : 1)),
    counts: [...alike.values()].map((same) => ({
      ...picked(same[0]!, ["year", "province", "level", "timely"]),
      reports: same.length
    }))
  };
}
