import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8} from "fflate";
import type {Accuracy} from "../types.ts";
import {contents} from "./contents.ts";
import {csv} from "./csv.ts";
import {type DataFile, datapackage} from "./datapackage.ts";
import {writeParquet} from "./parquet.ts";
import {type TableName, tableNames} from "./row.ts";
import type {Tables} from "./tables.ts";
import {MOST_SHEET_ROWS, xlsx} from "./workbook.ts";

/** Files by their paths. */
export type Files = Record<string, Uint8Array>;

/**
 * The files of the data set: every table as `<name>.parquet` and `<name>.csv`, as `<name>.xlsx` where a sheet can hold it, and
 * `datapackage.json`, which describes them; `contents.json`, what pages know before any
 * question; and `accuracy.json`, null where nothing was held against gold lists.
 * The same tables and version give the same bytes. `sheetRows`: the longest table of which a workbook is made.
 */
export async function dataFiles(
  tables: Tables,
  version: string,
  accuracy: Accuracy | null = null,
  sheetRows = MOST_SHEET_ROWS
): Promise<Files> {
  const dir = await mkdtemp(join(tmpdir(), "fazhi-"));
  try {
    await writeParquet(tables, dir);
    const files: DataFile[] = [];
    for (const name of tableNames) files.push(...(await filesOf(name, tables, dir, sheetRows)));
    return {
      "datapackage.json": strToU8(`${JSON.stringify(datapackage(files, version), null, 2)}\n`),
      "contents.json": json(contents(tables)),
      "accuracy.json": json(accuracy),
      ...Object.fromEntries(files.map(({path, bytes}) => [path, bytes]))
    };
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
}

async function filesOf(table: TableName, tables: Tables, dir: string, sheetRows: number): Promise<DataFile[]> {
  const rows = tables[table].numRows();
  const made = {
    csv: csv(tables[table]),
    parquet: await readFile(join(dir, `${table}.parquet`)),
    ...(rows <= sheetRows && {xlsx: await xlsx(table, tables[table])})
  };
  return Object.entries(made).map(([ending, bytes]) => ({path: `${table}.${ending}`, table, rows, bytes}));
}

/** A value as the bytes of a JSON file. */
export const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
