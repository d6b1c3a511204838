/** Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets a leading apostrophe. */
export function csv<Row>(rows: readonly Row[], columns: readonly string[]): string {
  const line = (values: readonly unknown[]) => values.map(cell).join(",");
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column as keyof Row]))].map(line).join("\r\n")}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
