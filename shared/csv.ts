import {harmless} from "./formula.js";

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers and booleans as JSON has them, null as nothing, anything else as a `harmless` text. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return quoted(harmless(String(value)));
}

/** One line of CSV without its end (RFC 4180). */
export const csvLine = (cells: readonly unknown[]): string => cells.map(csvCell).join(",");

/** Rows as CSV (RFC 4180): a line of the columns' names, CRLF after every line. */
export const csv = <Row>(rows: readonly Row[], columns: readonly string[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column as keyof Row]))]
    .map((cells) => `${csvLine(cells)}\r\n`)
    .join("");
