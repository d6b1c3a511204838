/** Rows as CSV (RFC 4180); the same rule as for the files of the data set, see `loaders/tables/csv.ts`. */
export function csv<Row>(rows: readonly Row[], columns: readonly string[]): string {
  const line = (values: readonly unknown[]) => values.map(cell).join(",");
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column as keyof Row]))].map(line).join("\r\n")}\r\n`;
}

// Spreadsheets take a cell for a formula by its first visible character, full-width forms included.
const formula = /^[\s\p{Cf}]*['=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text that would start like a formula, or with an apostrophe, has one apostrophe in front. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = formula.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
