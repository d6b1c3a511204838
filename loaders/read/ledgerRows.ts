import {access} from "node:fs/promises";
import {join} from "node:path";
import {areaFiles} from "../knowledge/areaFiles.ts";
import type {RowOf} from "../knowledge/file.ts";
import {ledgerFile} from "../knowledge/ledgerFile.ts";
import type {Knowledge} from "../types.ts";
import {ReadError} from "./readError.ts";
import {typedRows} from "./typedRows.ts";

/** An address of the ledger. */
export type LedgerRow = RowOf<typeof ledgerFile>;

export const ledgerColumns = Object.keys(ledgerFile.columns) as (keyof LedgerRow)[];

/** The rows of `ledger.csv` in `dir` (the project's `data/reports/`) that hold, and an error for each that does not; none without the file. */
export async function ledger(
  dir: string,
  {areas}: Pick<Knowledge, "areas">
): Promise<{rows: LedgerRow[]; errors: ReadError[]}> {
  const file = join(dir, "ledger.csv");
  const isThere = await access(file).then(
    () => true,
    () => false
  );
  if (!isThere) return {rows: [], errors: []};
  const errors: ReadError[] = [];
  const keys = new Map([[areaFiles.areas.path, new Set(areas.map(({code}) => code))]]);
  try {
    const rows = await typedRows(file, ledgerFile, keys, (error) => errors.push(error));
    return {rows: rows.map(({row}) => row), errors};
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {rows: [], errors: [...errors, error]};
  }
}
