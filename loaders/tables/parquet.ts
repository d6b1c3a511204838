import {closeSync, openSync, rmSync, writeSync} from "node:fs";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import type {Corpus} from "../types.ts";
import type {ColumnType} from "./column.ts";
import {flat} from "./flat.ts";
import {replaceFolder} from "./folder.ts";
import {columns, type TableName, tableNames} from "./row.ts";
import {rowsOf} from "./rowsOf.ts";
import {schema} from "./schema.ts";
import type {Tables} from "./tables.ts";
import {type Rows, rowsFrom, tableText} from "./tableText.ts";

const sqlType = {text: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN"} as const satisfies Record<
  ColumnType,
  string
>;

/** Small enough that one report's sentences cost little to fetch, and a whole number of the engine's vectors (2,048 rows). */
const GROUP_ROWS = 20_480;
/** Bytes of a row up to which the engine needs to be told nothing. */
const USUAL_ROW = 2_000_000;

/** Whether a file of a folder of tables is one of them. */
export const isTableFile = (name: string): boolean => tableFiles.has(name);
const tableFiles: ReadonlySet<string> = new Set(tableNames.map((name) => `${name}.parquet`));

/**
 * Makes `dir` the folder of all tables, one Parquet file each (zstd, groups of 20,480 rows, the same bytes for the same rows). All or
 * none: the folder is written aside and put in its place when the last file is whole. Throws where `dir` holds anything but tables.
 */
export async function writeParquet(tables: Tables, dir: string): Promise<void> {
  await writeTables(dir, (name) => ({count: tables[name].numRows(), getter: (column) => tables[name].getter(column)}));
}

/** The same from a corpus. The rows of a table are made when it is its turn, so that no two tables are in memory at once. */
export async function writeCorpus(corpus: Corpus, dir: string): Promise<void> {
  let joined: Parameters<typeof flat>[1];
  await writeTables(dir, (name) => {
    if (name !== "flat" && name !== "measurements" && name !== "reports") return rowsFrom(rowsOf[name](corpus));
    joined ??= {measurements: rowsOf.measurements(corpus), reports: rowsOf.reports(corpus)};
    return rowsFrom(name === "flat" ? flat(corpus, joined) : joined[name]);
  });
}

const writeTables = (dir: string, rows: (name: TableName) => Rows) =>
  replaceFolder(dir, isTableFile, (aside) => writeFiles(aside, rows));

/**
 * The engine takes each table from a text, which is three times as fast as cell by cell, and sorts it as the schema says. It works in a thread of its own while the
 * next table is written.
 */
async function writeFiles(dir: string, rows: (name: TableName) => Rows): Promise<void> {
  // One thread keeps the order of the rows, and so the bytes, the same in every run.
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  let under: Promise<void> = Promise.resolve();
  try {
    for (const name of tableNames) {
      const file = join(dir, `${name}.csv`);
      const longest = writeText(file, tableText(name, rows(name)));
      await under;
      under = convert(connection, name, file, longest).finally(() => rmSync(file, {force: true}));
      // An error is thrown where the table is waited for.
      under.catch(() => {});
    }
    await under;
  } finally {
    await under.catch(() => {});
    connection.closeSync();
    engine.closeSync();
  }
}

/** Writes a text and returns a bound of the bytes of its longest line. */
function writeText(file: string, text: Iterable<string>): number {
  const opened = openSync(file, "w");
  let longest = 0;
  try {
    for (const chunk of text) {
      writeSync(opened, chunk);
      longest = Math.max(longest, chunk.length);
    }
  } finally {
    closeSync(opened);
  }
  return 3 * longest;
}

async function convert(connection: DuckDBConnection, name: TableName, text: string, longest: number): Promise<void> {
  const types = columns(name).map((column) => `${literal(column.name)}: '${sqlType[column.type]}'`);
  const read = [
    "header = false",
    "auto_detect = false",
    "delim = ','",
    `quote = '"'`,
    `escape = '"'`,
    "new_line = '\\n'",
    "nullstr = ''",
    "allow_quoted_nulls = false",
    `max_line_size = ${Math.max(USUAL_ROW, longest)}`,
    `columns = {'#': 'INTEGER', ${types.join(", ")}}`
  ];
  const order = [...schema[name].order.sort.map((column) => `"${column}" NULLS FIRST`), '"#"'];
  await connection.run(
    `COPY (SELECT * EXCLUDE "#" FROM read_csv(${literal(text)}, ${read.join(", ")}) ORDER BY ${order.join(", ")})
     TO ${literal(text.replace(/csv$/, "parquet"))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`
  );
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
