import type {ColumnTable} from "arquero";
import {strToU8, zipSync} from "fflate";
import type {SheetValue} from "../../shared/workbook/sheetXml.ts";
import {type DescribedTable, workbookPieces} from "../../shared/workbook/workbookPieces.ts";
import {codelists} from "../codelists.ts";
import {mtime} from "./fixedTime.ts";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** So many rows are turned into text at once. */
const ROWS_AT_ONCE = 10_000;

/** A table as an Excel workbook (`shared/workbook`). The same rows give the same bytes. */
export async function xlsx(name: TableName, table: ColumnTable): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  for await (const {path, text} of workbookPieces(described(name), batches(name, table)))
    parts.set(path, [...(parts.get(path) ?? []), strToU8(text)]);
  const whole = [...parts].map(([path, pieces]) => [path, Buffer.concat(pieces)] as const);
  return zipSync(Object.fromEntries(whole), {mtime});
}

const described = (name: TableName): DescribedTable => ({
  name,
  title: schema[name].title,
  columns: columns(name).map((column) => ({...column, codes: column.codelist && codelists[column.codelist]}))
});

function* batches(name: TableName, table: ColumnTable): Generator<SheetValue[][]> {
  const cells = columns(name).map((column) => table.getter(column.name));
  for (let start = 0; start < table.numRows(); start += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, table.numRows() - start);
    yield Array.from({length: count}, (_, i) => cells.map((get) => get(start + i) as SheetValue));
  }
}
