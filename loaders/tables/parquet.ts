import {join} from "node:path";
import {type DuckDBAppender, DuckDBInstance} from "@duckdb/node-api";
import type {ColumnTable} from "arquero";
import {codelists} from "../codelists.ts";
import type {ColumnType} from "./column.ts";
import {replaceFolder} from "./folder.ts";
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

/** Whether a file of a folder of tables is one of them. */
export const isTableFile = (name: string): boolean => tableFiles.has(name);
const tableFiles: ReadonlySet<string> = new Set(tableNames.map((name) => `${name}.parquet`));

/**
 * Makes `dir` the folder of all tables, one Parquet file each (zstd, groups of 20,480 rows, the same bytes for the same rows). All or
 * none: the folder is written aside and put in its place when the last file is whole. Throws where `dir` holds anything but tables.
 */
export async function writeParquet(tables: Tables, dir: string): Promise<void> {
  await replaceFolder(dir, isTableFile, (aside) => writeFiles(tables, aside));
}

async function writeFiles(tables: Tables, dir: string): Promise<void> {
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
      const file = join(dir, `${name}.parquet`).replaceAll("'", "''");
      await connection.run(
        `COPY "${name}" TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`
      );
    }
  } finally {
    connection.closeSync();
    engine.closeSync();
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
