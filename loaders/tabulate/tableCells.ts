import type {Span, TableCell} from "../types.ts";
import {type GridRow, grids} from "./grids.ts";

/** A head that names a year; a year without 年 may be a count as well, but in the first row. */
const year = /^\D{0,4}(?:19|20)\d\d ?年/;
const bareYear = /^(?:19|20)\d\d$/;
/** A number alone or with little else: what a cell of data holds. */
const number = /^(?:[^\d\n]{0,4}[\d.,]+[^\d\n]{0,6}|[-—/／无]+)$/;
const unit = /^(?:计量|统计)?单位$/;
/** Heads of numbers that count nothing. */
const serial = /^(?:序号|编号|序次|排名|名次|编码|代码|文号|(?:联系|热线|监督)?电话|热线|邮编|邮政编码)$/;

/** A table has no more rows of heads; more are a list of words. */
const HEADS = 6;

/** The cells with numbers of all tables of a text, in reading order. A row of a table is a line whose cells are parted by tabs or walls. */
export function tableCells(text: string): TableCell[] {
  return grids(text).flatMap(({rows, captions}) => {
    const wordsOf = (cell: Span | undefined) => (cell ? text.slice(cell.start, cell.end) : "");
    const isData = (row: GridRow) =>
      row.some(
        (cell, column) =>
          column > 0 &&
          /\d/.test(wordsOf(cell)) &&
          isNumber(wordsOf(cell)) &&
          (heads.length > 0 || !bareYear.test(wordsOf(cell)))
      );
    const cells: TableCell[] = [];
    let heads: GridRow[] = [];
    let wasData = false;
    let above: GridRow = [];
    let group: Span[] = [];
    for (const row of rows) {
      const filled = row.filter((cell) => cell.end > cell.start);
      if (!isData(row)) {
        if (filled.length < 2 && wasData) group = filled;
        else {
          if (wasData) heads = [];
          heads = [...heads, row].slice(-HEADS);
          [wasData, group, above] = [false, [], []];
        }
        continue;
      }
      wasData = true;
      const first = row.findIndex((cell, column) => column > 0 && isNumber(wordsOf(cell)));
      const labels = merged(row.slice(0, Math.max(1, first)), above);
      above = labels;
      const isUnitColumn = (column: number) => unit.test(wordsOf(columnHeads(heads, column)[0]));
      const isLabel = (cell: Span, column: number) =>
        cell.end > cell.start &&
        !isUnitColumn(column) &&
        !serial.test(wordsOf(columnHeads(heads, column)[0])) &&
        !/^\d+$/.test(wordsOf(cell));
      const unitCell = row.find((cell, column) => column > 0 && cell.end > cell.start && isUnitColumn(column)) ?? null;
      const rowHeads = [...labels.filter(isLabel).reverse(), ...group];
      for (const [column, cell] of row.entries()) {
        const words = wordsOf(cell);
        if ((column === 0 && first !== 0) || !/\d/.test(words) || !isNumber(words)) continue;
        const own = columnHeads(heads, column);
        if (![...own, ...labels].some((head) => serial.test(wordsOf(head))))
          cells.push({...cell, columnHeads: own, rowHeads, unit: unitCell, captions});
      }
    }
    return cells;
  });
}

const isNumber = (words: string) => words.length <= 24 && number.test(words) && !year.test(words);

/** The labels of a row; the first ones that are empty belong to a merged cell, which began above. */
function merged(labels: GridRow, above: GridRow): Span[] {
  const filled = labels.findIndex(({start, end}) => end > start);
  return labels.map((cell, column) => (column < filled || filled < 0 ? (above[column] ?? cell) : cell));
}

/**
 * The heads of a column, the lowest first. A merged cell stands over several columns or rows: an empty cell below a head belongs to
 * that head, any other to the head on its left.
 */
function columnHeads(heads: readonly GridRow[], column: number): Span[] {
  const headCells: Span[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const row = heads[i]!;
    const isFilled = (at: number) => row[at] !== undefined && row[at].end > row[at].start;
    let at = column;
    const isUnder = heads.slice(0, i).some((other) => other[column] && other[column].end > other[column].start);
    if (!isFilled(at) && !isUnder && (headCells.length > 0 || heads.length === 1)) while (at > 0 && !isFilled(at)) at--;
    if (isFilled(at) && (at > 0 || column === 0)) headCells.push(row[at]!);
  }
  return headCells;
}
