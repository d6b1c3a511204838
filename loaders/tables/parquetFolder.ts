import {rmSync} from "node:fs";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {EngineText, literal} from "./engineText.ts";
import type {Marks} from "./marks.ts";
import {fillMarks, markTables, merging} from "./merging.ts";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** Small enough that one report's sentences cost little to fetch, and a whole number of the engine's vectors (2,048 rows). */
const GROUP_ROWS = 20_480;
/** Memory of the engine, in megabytes; a larger table is sorted on the disk. */
const MEGABYTES = 1024;

/**
 * A folder in which tables are written as Parquet. The engine takes each table from a text, which is three times as fast as cell by
 * cell, and sorts it as the schema says. It works in a thread of its own, one table after another, while the next text is written.
 */
export class ParquetFolder {
  /** How many rows each table has that was made. */
  readonly counts = new Map<TableName, number>();
  readonly #texts = new Map<string, EngineText>();
  #underWay: Promise<void> = Promise.resolve();

  private constructor(
    private readonly dir: string,
    private readonly engine: DuckDBInstance,
    private readonly connection: DuckDBConnection
  ) {}

  static async opened(dir: string): Promise<ParquetFolder> {
    // One thread keeps the order of the rows, and so the bytes, the same in every run.
    const settings = {
      threads: "1",
      // Each table is put into an order that no two rows share, so that the order of the text is of no use.
      preserve_insertion_order: "false",
      memory_limit: `${MEGABYTES}MB`,
      temp_directory: join(dir, "sorting")
    };
    const engine = await DuckDBInstance.create(":memory:", settings);
    const connection = await engine.connect();
    for (const table of markTables) await connection.run(table);
    return new ParquetFolder(dir, engine, connection);
  }

  /** Adds rows to the text of a table (`tableText`). */
  add(name: TableName, rows: string | Uint8Array): void {
    this.#text(name, name).add(rows);
  }

  /** The same of rows that stand in the place of those of the same report. */
  revise(name: TableName, rows: string | Uint8Array): void {
    this.#text(name, revisedName(name)).add(rows);
  }

  /** Gives the tables that are made from then on the marks of a corpus. */
  async mark(marks: Marks): Promise<void> {
    await this.made();
    await fillMarks(this.connection, marks);
  }

  /** Has a table made from its rows. */
  make(name: TableName): void {
    const [given, revised] = [this.#text(name, name), this.#texts.get(revisedName(name))];
    for (const text of [given, revised]) text?.close();
    this.#texts.delete(name);
    this.#texts.delete(revisedName(name));
    this.#underWay = this.#underWay.then(() => this.#convert(name, given, revised));
    // An error is thrown where the tables are waited for.
    this.#underWay.catch(() => {});
  }

  /** Waits for the tables. Throws what went wrong with any. */
  async made(): Promise<void> {
    await this.#underWay;
  }

  async close(): Promise<void> {
    await this.#underWay.catch(() => {});
    for (const text of this.#texts.values()) text.close();
    this.connection.closeSync();
    this.engine.closeSync();
    rmSync(join(this.dir, "sorting"), {recursive: true, force: true});
  }

  #text(name: TableName, file: string): EngineText {
    const text = this.#texts.get(file) ?? new EngineText(name, join(this.dir, `${file}.csv`));
    this.#texts.set(file, text);
    return text;
  }

  async #convert(name: TableName, given: EngineText, revised: EngineText | undefined): Promise<void> {
    const others = revised
      ? `WHERE report NOT IN (SELECT report FROM ${revised.sql()}) UNION ALL FROM ${revised.sql()}`
      : "";
    const {select = "FROM given", order = orderOf(name)} = merging[name] ?? {};
    const names = columns(name).map((column) => `"${column.name}"`);
    try {
      const written = await this.connection.runAndReadAll(
        `COPY (WITH given AS (FROM ${given.sql()} ${others}) SELECT ${names.join(", ")} FROM (${select}) ORDER BY ${order.join(", ")})
         TO ${literal(join(this.dir, `${name}.parquet`))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`
      );
      this.counts.set(name, Number(written.getRows()[0]![0]));
    } finally {
      given.remove();
      revised?.remove();
    }
  }
}

const revisedName = (name: TableName) => `${name} revised`;

/** As the schema says; rows that are alike in that, in the order of their reports and of their numbers in the text. */
function orderOf(name: TableName): string[] {
  const {sort} = schema[name].order;
  const hasReport = Object.hasOwn(schema[name].columns, "report");
  const sorted = sort.map((column) => `"${column}" NULLS FIRST`);
  return [...sorted, ...(hasReport && sort.length > 0 ? ['"report"'] : []), '"#"'];
}
