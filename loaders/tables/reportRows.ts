import type {Corpus, Knowledge, Report} from "../types.ts";
import {flat} from "./flat.ts";
import {judgedTables, loneTables, type ReportTable} from "./partition.ts";
import {rowsOf} from "./rowsOf.ts";
import {type Rows, rowsFrom, tableText} from "./tableText.ts";

/** Rows of a report as text for the engine, by the name that `rowsPart` gives to each table. */
export type ReportRows = Readonly<Record<string, Uint8Array>>;

export const rowsPart = (table: ReportTable): string => `rows of ${table}`;

/** The rows of a report in some tables; where `observations` are given, with what they say of its figures. */
export function reportRows(
  report: Report,
  knowledge: Knowledge,
  names: readonly ReportTable[] = [...loneTables, ...judgedTables],
  observations: Corpus["observations"] = []
): ReportRows {
  const alone: Corpus = {reports: [report], reuse: [], observations, silences: [], promises: [], knowledge};
  let joined: Parameters<typeof flat>[1];
  const rows = (name: ReportTable): Rows => {
    if (name !== "flat" && name !== "measurements" && name !== "reports") return rowsFrom(rowsOf[name](alone));
    joined ??= {measurements: rowsOf.measurements(alone), reports: rowsOf.reports(alone)};
    return rowsFrom(name === "flat" ? flat(alone, joined) : joined[name]);
  };
  return Object.fromEntries(
    names.map((name) => [rowsPart(name), Buffer.from([...tableText(name, rows(name))].join(""))])
  );
}
