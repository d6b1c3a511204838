/** One sheet of an Excel workbook (ECMA-376, SpreadsheetML), row by row, so that a long table is never in memory as a whole. */

export type SheetValue = string | number | boolean | null;

// Excel's own limit of a cell.
const CELL_CHARACTERS = 32_767;
const space = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** All that stands before the first row. Widths are in characters; a `frozen` first row stays in sight. */
export function sheetStart(widths: readonly number[], frozen: boolean): string {
  const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${declaration}<worksheet ${space}><sheetViews><sheetView workbookViewId="0">${frozen ? pane : ""}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
}

/** A row. Texts are text cells, never formulas. */
export function sheetRow(values: readonly SheetValue[], isHead = false): string {
  const style = isHead ? ` s="1"` : "";
  return `<row>${values.map((value) => cell(value, style)).join("")}</row>`;
}

/** All that stands behind the last row; over `columns` and `rows`, the head among them, a filter. */
export function sheetEnd(filter: {readonly columns: number; readonly rows: number} | null): string {
  const range = filter && `<autoFilter ref="A1:${letters(filter.columns)}${filter.rows}"/>`;
  return `</sheetData>${range ?? ""}</worksheet>`;
}

function cell(value: SheetValue, style: string): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return Number.isFinite(value) ? `<c${style}><v>${value}</v></c>` : "<c/>";
  if (typeof value === "boolean") return `<c${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(value))}</t></is></c>`;
}

const cut = (text: string) => (text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 1)}…` : text);

/** Characters that XML 1.0 forbids, halves of a pair among them. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel takes `_x0041_` in a text for a letter, unless its first sign is written in that way itself. */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const marks: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"};

/** A text as an element or attribute of the workbook holds it. */
export const xmlText = (text: string): string =>
  text
    .replace(unwritable, "")
    .replace(escaped, "_x005F_")
    .replace(/[&<>"\r]/g, (sign) => marks[sign]!);

/** The name of a column by its number, from 1: A, Z, AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before ? letters(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
