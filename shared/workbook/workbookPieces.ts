/**
 * A table as a workbook: a sheet with its rows under a filter, one that says what the columns mean, and one with the codes of its coded
 * columns, where it has any. The text of the parts comes piece by piece; whoever asks for it puts it into a ZIP.
 */

import {type SheetValue, sheetEnd, sheetRow, sheetStart} from "./sheetXml.js";
import {sheetPath, workbookParts} from "./workbookParts.js";

/** The longest table of which a workbook is made: half a table is a trap, and a longer one Excel opens faster from CSV. */
export const MOST_SHEET_ROWS = 100_000;

/** A column as the data dictionary describes it. */
interface DescribedColumn {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly unit?: string | null | undefined;
  readonly codes?: Readonly<Record<string, readonly [zh: string, en: string]>> | null | undefined;
}

export interface DescribedTable {
  readonly name: string;
  readonly title: readonly [zh: string, en: string];
  readonly columns: readonly DescribedColumn[];
}

/** A piece of a part; pieces of one part follow one another. */
interface WorkbookPiece {
  readonly path: string;
  readonly text: string;
}

// Of a column, in characters: a name and its filter button fit, and a sentence does not fill the window.
const widths = {least: 9, most: 48, button: 3};
// The widths of a column follow from its first rows.
const MEASURED_ROWS = 200;

/** The pieces of the workbook of a table whose rows come in batches. */
export async function* workbookPieces(
  table: DescribedTable,
  batches: Iterable<readonly SheetValue[][]> | AsyncIterable<readonly SheetValue[][]>
): AsyncGenerator<WorkbookPiece> {
  const {name, columns} = table;
  const head = columns.map((column) => column.name);
  const codes = codeRows(columns);
  const names = [name, "说明 about", ...(codes.length ? ["代码 codes"] : [])];
  for (const [path, text] of Object.entries(workbookParts(names))) yield {path, text};
  const path = sheetPath(1);
  let count = 0;
  for await (const rows of batches) {
    if (count === 0) yield {path, text: sheetStart(fitting(head, rows), true) + sheetRow(head, true)};
    count += rows.length;
    yield {path, text: rows.map((row) => sheetRow(row)).join("")};
  }
  if (count === 0) yield {path, text: sheetStart(fitting(head, []), true) + sheetRow(head, true)};
  yield {path, text: sheetEnd({columns: columns.length, rows: count + 1})};
  yield {path: sheetPath(2), text: small([16, 40, 60], aboutRows(table), null)};
  if (codes.length) yield {path: sheetPath(3), text: small([16, 22, 30, 60], codes, codesHead)};
}

const small = (columnWidths: readonly number[], rows: readonly SheetValue[][], head: readonly string[] | null) =>
  sheetStart(columnWidths, head !== null) +
  (head ? sheetRow(head, true) : "") +
  rows.map((row) => sheetRow(row)).join("") +
  sheetEnd(null);

const aboutRows = ({title, columns}: DescribedTable): SheetValue[][] => [
  [null, ...title],
  ...columns.map(({name, zh, en, unit}) => [name, zh, unit ? `${en} (${unit})` : en])
];

const codesHead = ["列 column", "代码 code", "名称", "name"];

/** The names of the codes of a table's coded columns, a row a code. */
const codeRows = (columns: readonly DescribedColumn[]): SheetValue[][] =>
  columns.flatMap(({name, codes}) => Object.entries(codes ?? {}).map(([code, words]) => [name, code, ...words]));

const fitting = (head: readonly string[], rows: readonly SheetValue[][]): number[] =>
  head.map((name, column) => {
    const longest = rows.slice(0, MEASURED_ROWS).reduce((most, row) => Math.max(most, extent(row[column])), 0);
    return Math.min(widths.most, Math.max(widths.least, extent(name) + widths.button, longest + 1));
  });

/** The room that a cell's words take, in characters of Latin: those of Chinese are twice as wide. */
const extent = (value: SheetValue | undefined): number =>
  [...String(value ?? "").slice(0, widths.most)].reduce((sum, sign) => sum + (sign > "\u2E80" ? 2 : 1), 0);
