import type {ColumnTable} from "arquero";
import {csvLine} from "../../shared/csv.ts";

/** A table as CSV (RFC 4180, CRLF after every line), UTF-8 with a byte order mark, without which Excel takes Chinese for Latin-1. */
export function csv(table: ColumnTable): Uint8Array {
  const names = table.columnNames();
  const lines = [csvLine(names)];
  table.scan((row) => {
    lines.push(csvLine(names.map((name) => table.get(name, row))));
  }, true);
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}
