import {mkdir, mkdtemp, readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {type DuckDBAppender, DuckDBInstance} from "@duckdb/node-api";
import type {ColumnTable} from "arquero";
import {codelists} from "../codelists.ts";
import type {ColumnType} from "./column.ts";
import {columns, type TableName, tableNames} from "./row.ts";
import {schema} from "./schema.ts";
import type {Tables} from "./tables.ts";

const sqlType = {text: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN"} as const satisfies Record<
  ColumnType,
  string
>;

const append: Record<ColumnType, (appender: DuckDBAppender, value: never) => void> = {
  text: (appender, value) => appender.appendVarchar(value),
  integer: (appender, value) => appender.appendInteger(value),
  number: (appender, value) => appender.appendDouble(value),
  boolean: (appender, value) => appender.appendBoolean(value)
};

/** Small enough that one report's sentences cost little to fetch, and a whole number of the engine's vectors (2,048 rows). */
const GROUP_ROWS = 20_480;

/**
 * Writes one Parquet file a table into `dir` (zstd, groups of 20,480 rows, the same bytes for the same rows).
 * All or none: the files are written aside and moved into place only when the last of them is whole.
 */
export async function writeParquet(tables: Tables, dir: string): Promise<void> {
  await mkdir(dir, {recursive: true});
  await sweep(dir);
  const aside = await mkdtemp(join(dir, `.part-${process.pid}-`));
  // One thread keeps the order of the rows, and so the bytes, the same in every run.
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  try {
    for (const name of tableNames) {
      const described = columns(name).map(
        ({name, type, nullable}) => `"${name}" ${sqlType[type]}${nullable ? "" : " NOT NULL"}`
      );
      await connection.run(`CREATE TABLE "${name}" (${described.join(", ")})`);
      fill(await connection.createAppender(name), name, tables[name]);
      const file = join(aside, `${name}.parquet`).replaceAll("'", "''");
      await connection.run(
        `COPY "${name}" TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`
      );
    }
    for (const name of tableNames) await rename(join(aside, `${name}.parquet`), join(dir, `${name}.parquet`));
  } finally {
    connection.closeSync();
    engine.closeSync();
    await rm(aside, {recursive: true, force: true});
  }
}

/** Takes away what runs that were killed left behind. */
export async function sweep(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const pid = /^\.part-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(dir, name), {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function fill(appender: DuckDBAppender, name: TableName, table: ColumnTable) {
  const getters = columns(name).map((column) => ({column, get: table.getter(column.name)}));
  for (let row = 0; row < table.numRows(); row++) {
    for (const {column, get} of getters) {
      const value = get(row) as never;
      checkCell(value, column, () => placeOf(name, table, row));
      if (value === null) appender.appendNull();
      else append[column.type](appender, value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Throws an error that names table, row and column where a cell is empty that must not be, or is not of its code list. */
function checkCell(
  value: string | null | undefined,
  {name, nullable, codelist}: Pick<ReturnType<typeof columns>[number], "name" | "nullable" | "codelist">,
  where: () => string
): void {
  if (value === undefined || (value === null && !nullable)) throw new RangeError(`${where()}: ${name} is empty`);
  if (codelist === null || value === null || Object.hasOwn(codelists[codelist], value)) return;
  const codes = Object.keys(codelists[codelist]).join(", ");
  throw new RangeError(`${where()}: ${name} “${value}” is not one of ${codes}`);
}

/** A row by its number and its key: "measurements, row 12 (id a@345)". */
function placeOf(name: TableName, table: ColumnTable, row: number): string {
  const key = schema[name].order.key.map((column) => `${column} ${table.get(column, row)}`).join(", ");
  return `${name}, row ${row + 1} (${key})`;
}
