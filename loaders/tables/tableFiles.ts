import {createHash} from "node:crypto";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8} from "fflate";
import {MOST_SHEET_ROWS} from "../../shared/workbook/workbookPieces.ts";
import type {Accuracy} from "../types.ts";
import {contents} from "./contents.ts";
import {csv} from "./csv.ts";
import {type DataFile, datapackage} from "./datapackage.ts";
import {writeParquet} from "./parquet.ts";
import {type TableName, tableNames} from "./row.ts";
import type {Tables} from "./tables.ts";
import {xlsx} from "./workbook.ts";

/** Files by their paths. */
export type Files = Record<string, Uint8Array>;

/**
 * The files of the data set: every table as `<name>.parquet`; with `csv` also as `<name>.csv`, and as `<name>.xlsx` where a sheet can hold it
 * (pages make those two from Parquet themselves); `datapackage.json`, which describes them; `contents.json`, what pages know before any
 * question; and `accuracy.json`, null where nothing was held against gold lists.
 * The same tables and version give the same bytes.
 */
export async function dataFiles(
  tables: Tables,
  version: string,
  accuracy: Accuracy | null = null,
  options: {readonly csv?: boolean} = {}
): Promise<Files> {
  const dir = await mkdtemp(join(tmpdir(), "fazhi-"));
  try {
    await writeParquet(tables, dir);
    const files: DataFile[] = [];
    for (const name of tableNames) files.push(...(await filesOf(name, tables, dir, options.csv ?? false)));
    return {
      "datapackage.json": strToU8(`${JSON.stringify(datapackage(files, version), null, 2)}\n`),
      "contents.json": json(contents(tables)),
      "accuracy.json": json(accuracy),
      "editions.json": json(editions(files)),
      ...Object.fromEntries(files.map(({path, bytes}) => [path, bytes]))
    };
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
}

async function filesOf(table: TableName, tables: Tables, dir: string, withCsv: boolean): Promise<DataFile[]> {
  const rows = tables[table].numRows();
  const made = {
    ...(withCsv && {csv: csv(tables[table])}),
    parquet: await readFile(join(dir, `${table}.parquet`)),
    ...(withCsv && rows <= MOST_SHEET_ROWS && {xlsx: await xlsx(table, tables[table])})
  };
  return Object.entries(made).map(([ending, bytes]) => ({path: `${table}.${ending}`, table, rows, bytes}));
}

/** The first letters of the hash of each file, by which pages ask for it. */
const editions = (files: readonly DataFile[]) =>
  Object.fromEntries(
    files.map(({path, bytes}) => [path, createHash("sha256").update(bytes).digest("hex").slice(0, 12)])
  );

/** A value as the bytes of a JSON file. */
export const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
