import type {ColumnTable} from "arquero";
import {csvLine} from "../../shared/csv.ts";

/** So many lines are turned into bytes at once: the text of a large table is longer than a string may be. */
const LINES_AT_ONCE = 10_000;

/** A table as CSV (RFC 4180, CRLF after every line), UTF-8 with a byte order mark, without which Excel takes Chinese for Latin-1. */
export function csv(table: ColumnTable): Uint8Array {
  const names = table.columnNames();
  const cells = names.map((name) => table.getter(name));
  const pieces: Buffer[] = [];
  let lines = [`\uFEFF${csvLine(names)}`];
  const write = () => {
    pieces.push(Buffer.from(lines.map((line) => `${line}\r\n`).join("")));
    lines = [];
  };
  for (let row = 0; row < table.numRows(); row++) {
    if (lines.length === LINES_AT_ONCE) write();
    lines.push(csvLine(cells.map((get) => get(row))));
  }
  write();
  return new Uint8Array(Buffer.concat(pieces));
}
