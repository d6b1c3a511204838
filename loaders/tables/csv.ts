import type {ColumnTable} from "arquero";
import {csvLine} from "../../shared/csv.ts";

/** A table as CSV (RFC 4180, CRLF after every line), UTF-8 with a byte order mark, without which Excel takes Chinese for Latin-1. */
export function csv(table: ColumnTable): Uint8Array {
  const names = table.columnNames();
  const cells = names.map((name) => table.getter(name));
  const lines = [csvLine(names)];
  for (let row = 0; row < table.numRows(); row++) lines.push(csvLine(cells.map((get) => get(row))));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}
