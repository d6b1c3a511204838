import type {Parts} from "../keep/entry.ts";
import {judgedTables, loneTables} from "../tables/partition.ts";
import {prepared} from "../tables/prepared.ts";
import {type ReportRows, reportRows, rowsPart} from "../tables/reportRows.ts";
import type {Knowledge, Report, ReportCore} from "../types.ts";
import {bytesOf, coreBytesOf, coreOf, reportOf} from "./plain.ts";

/** The names of the parts that are not rows of tables. */
export const wholePart = "report";
export const corePart = "core";
/** Those that are. */
export const rowParts: readonly string[] = [...loneTables, ...judgedTables].map(rowsPart);

/**
 * The parts of a report that are kept: its core, for the stages over a corpus; its rows, table by table; and the whole of it. A report
 * outside the catalogue has no rows.
 */
export function partsOf(report: Report, knowledge: Knowledge): Parts {
  if (!report.row) return {[wholePart]: bytesOf(report)};
  const whole = {...report, prepared: prepared(report, knowledge)};
  return {[corePart]: coreBytesOf(whole), ...reportRows(whole, knowledge), [wholePart]: bytesOf(whole)};
}

export const wholeIn = (parts: Parts, file: string): Report => reportOf(parts[wholePart]!, file);
export const coreIn = (parts: Parts): ReportCore => coreOf(parts[corePart]!);
export const rowsIn = (parts: Parts): ReportRows => parts;
