import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, type Zippable, zipSync} from "fflate";
import type {Accuracy} from "../types.ts";
import {contents} from "./contents.ts";
import {csv} from "./csv.ts";
import {type DataFile, datapackage} from "./datapackage.ts";
import {writeParquet} from "./parquet.ts";
import {type TableName, tableNames} from "./row.ts";
import type {Tables} from "./tables.ts";
import {shared} from "./widest.ts";
import {xlsx} from "./xlsx.ts";

// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/**
 * A ZIP of the data set: every table as `<name>.parquet`, `<name>.csv` and `<name>.xlsx`, and `datapackage.json`, which describes them;
 * `contents.json` and `shared.json`, from which pages draw before there is an engine; and `accuracy.json`, null where nothing was
 * held against gold lists.
 * The same tables and version give the same bytes.
 */
export async function archive(tables: Tables, version: string, accuracy: Accuracy | null = null): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), "fazhi-"));
  try {
    await writeParquet(tables, dir);
    const files = (await Promise.all(tableNames.map((name) => filesOf(name, tables, dir)))).flat();
    const zipped: Zippable = {
      "datapackage.json": strToU8(`${JSON.stringify(datapackage(files, version), null, 2)}\n`),
      "contents.json": strToU8(JSON.stringify(contents(tables))),
      "shared.json": strToU8(JSON.stringify(shared(tables))),
      "accuracy.json": strToU8(JSON.stringify(accuracy))
    };
    // Parquet and XLSX are compressed already.
    for (const {path, bytes} of files) zipped[path] = path.endsWith(".csv") ? bytes : [bytes, {level: 0}];
    return zipSync(zipped, {mtime});
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
}

async function filesOf(table: TableName, tables: Tables, dir: string): Promise<DataFile[]> {
  const rows = tables[table].numRows();
  return [
    {path: `${table}.csv`, table, rows, bytes: csv(tables[table])},
    {path: `${table}.parquet`, table, rows, bytes: await readFile(join(dir, `${table}.parquet`))},
    {path: `${table}.xlsx`, table, rows, bytes: await xlsx(table, tables[table])}
  ];
}
