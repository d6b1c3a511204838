import type {ColumnTable} from "arquero";
import {csvFormatRow} from "d3-dsv";

// Spreadsheets take a cell for a formula by its first visible character, full-width forms included.
const formula = /^[\s\p{Cf}]*['=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text that a spreadsheet shows and never computes. One that starts like a formula (`= + - @`, their full-width forms, a tab or a
 * line break, white space before them or not) gets one apostrophe in front; so does one that starts with an apostrophe, so that
 * taking the first apostrophe away always gives the text back. Numbers are not texts: -1 stays -1.
 * After OWASP, "CSV Injection".
 */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** One line of CSV without its end (RFC 4180): numbers and booleans as JSON has them, null as nothing, texts `harmless`. */
export function csvLine(cells: readonly unknown[]): string {
  return csvFormatRow(
    cells.map((cell) =>
      cell === null || cell === undefined ? "" : typeof cell === "string" ? harmless(cell) : `${cell}`
    )
  );
}

/** A table as CSV (RFC 4180, CRLF after every line), UTF-8 with a byte order mark, without which Excel takes Chinese for Latin-1. */
export function csv(table: ColumnTable): Uint8Array {
  const names = table.columnNames();
  const lines = [csvLine(names)];
  table.scan((row) => {
    lines.push(csvLine(names.map((name) => table.get(name, row))));
  }, true);
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}
