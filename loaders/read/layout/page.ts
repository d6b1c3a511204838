import {inColumns} from "./columns.ts";
import type {Row} from "./layoutRows.ts";

/** A line that starts this far right of the margin is indented, in sizes of its type. */
const INDENT = 1.5;

/** The lines of a page: an indented one begins with an ideographic space, cells of a table are parted by tabs. */
export function pageText(rows: readonly Row[]): string {
  return inColumns(rows)
    .flatMap((column) => {
      const margin = column.reduce((least, [first]) => Math.min(least, first!.left), Number.POSITIVE_INFINITY);
      return column.map((row, i) => {
        const [{left, size, text}] = row as [Row[number]];
        const indent = left - margin > INDENT * size && !/^\s/.test(text) ? "\u3000" : "";
        const isTable = row.length > 1 && ((column[i - 1]?.length ?? 0) > 1 || (column[i + 1]?.length ?? 0) > 1);
        return isTable ? tableRow(i, column) : indent + row.map((cell) => cell.text).join(" ");
      });
    })
    .join("\n");
}

/** Rows up to this far away belong to one table. */
const NEAR = 40;

/** The cells of a row, each in the column of the widest row near it that it stands under. */
function tableRow(at: number, column: readonly Row[]): string {
  const row = column[at]!;
  const near: Row[] = [];
  for (let i = at; i >= 0 && at - i < NEAR && column[i]!.length > 1; i--) near.push(column[i]!);
  for (let i = at + 1; i < column.length && i - at < NEAR && column[i]!.length > 1; i++) near.push(column[i]!);
  const widest = near.reduce((most, other) => (other.length > most.length ? other : most), row);
  let text = row[0]!.text;
  let filled = columnOf(row[0]!, widest);
  text = "\t".repeat(Math.max(0, filled)) + text;
  for (const cell of row.slice(1)) {
    const next = Math.max(filled + 1, columnOf(cell, widest));
    text += "\t".repeat(next - filled) + cell.text;
    filled = next;
  }
  return text;
}

/** The cell of a row whose middle lies nearest. */
function columnOf(cell: Row[number], row: Row): number {
  const middle = (cell.left + cell.right) / 2;
  let nearest = 0;
  for (const [i, {left, right}] of row.entries())
    if (Math.abs((left + right) / 2 - middle) < Math.abs((row[nearest]!.left + row[nearest]!.right) / 2 - middle))
      nearest = i;
  return nearest;
}
