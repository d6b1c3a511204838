import {closeSync, openSync, rmSync, writeSync} from "node:fs";
import type {ColumnType} from "./column.ts";
import {columns, type TableName} from "./row.ts";

const sqlType = {text: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN"} as const satisfies Record<
  ColumnType,
  string
>;

/** Bytes of a row up to which the engine needs to be told nothing. */
const USUAL_ROW = 2_000_000;

/** Rows of a table in a file that the engine reads (`tableText`). */
export class EngineText {
  readonly #file: number;
  #longest = USUAL_ROW;

  constructor(
    private readonly name: TableName,
    private readonly path: string
  ) {
    this.#file = openSync(path, "w");
  }

  add(rows: string | Uint8Array): void {
    const bytes = typeof rows === "string" ? Buffer.from(rows) : rows;
    writeSync(this.#file, bytes);
    this.#longest = Math.max(this.#longest, bytes.length);
  }

  close(): void {
    closeSync(this.#file);
  }

  remove(): void {
    rmSync(this.path, {force: true});
  }

  /** The rows in SQL. */
  sql(): string {
    const types = columns(this.name).map((column) => `${literal(column.name)}: '${sqlType[column.type]}'`);
    const options = [
      "header = false",
      "auto_detect = false",
      "delim = ','",
      `quote = '"'`,
      `escape = '"'`,
      "new_line = '\\n'",
      "nullstr = ''",
      "allow_quoted_nulls = false",
      `max_line_size = ${this.#longest}`,
      `columns = {'#': 'INTEGER', ${types.join(", ")}}`
    ];
    return `read_csv(${literal(this.path)}, ${options.join(", ")})`;
  }
}

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
