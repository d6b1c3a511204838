import {codelists} from "../codelists.ts";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** The rows of a table as they are written: how many there are, and a function from a row's number to its cell of a column. */
export interface Rows {
  readonly count: number;
  getter(column: string): (row: number) => unknown;
}

/** Rows as they are made: objects by column name. */
export const rowsFrom = (rows: readonly object[]): Rows => ({
  count: rows.length,
  getter: (column) => (row) => (rows[row] as Readonly<Record<string, unknown>>)[column]
});

/** Characters that are written at once. */
const CHUNK = 1_000_000;

/**
 * The rows as text for the engine: CSV without a head, texts in quotation marks, null as nothing; before each row its number. Throws a
 * `RangeError` that names table, row and column where a cell is empty that must not be, or is not of its code list.
 */
export function* tableText(name: TableName, rows: Rows): Generator<string> {
  const cells = columns(name).map((column) => ({column, get: rows.getter(column.name)}));
  let text = "";
  for (let row = 0; row < rows.count; row++) {
    text += row;
    for (const {column, get} of cells) {
      const value = get(row) as string | null | undefined;
      checkCell(value, column, () => placeOf(name, rows, row));
      text += value === null ? "," : column.type === "text" ? `,"${escaped(value!)}"` : `,${value}`;
    }
    text += "\n";
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  yield text;
}

const escaped = (text: string) => (text.includes('"') ? text.replaceAll('"', '""') : text);

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
function placeOf(name: TableName, rows: Rows, row: number): string {
  const key = schema[name].order.key.map((column) => `${column} ${rows.getter(column)(row)}`).join(", ");
  return `${name}, row ${row + 1} (${key})`;
}
