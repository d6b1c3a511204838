import type {Span, TableCell} from "../types.ts";
import {type GridRow, grids} from "./tableGrid.ts";

const isYear = (words: string) => /^(?:19|20)\d\d年?度?$/.test(words);
/** A number alone or with little else: what a cell of data holds. */
const number = /^(?:[^\d\n]{0,4}[\d.,]+[^\d\n]{0,6}|[-—/／无]+)$/;
const serial = /^(?:序号|编号|序次|排名|名次)$/;

/** The cells with numbers of all tables of a text, in reading order. A row of a table is a line whose cells are parted by tabs or walls. */
export function tableCells(text: string): TableCell[] {
  return grids(text).flatMap(({rows, captions}) => {
    const wordsOf = (cell: Span | undefined) => (cell ? text.slice(cell.start, cell.end) : "");
    const isData = (row: GridRow) =>
      row.some((cell, column) => column > 0 && /\d/.test(wordsOf(cell)) && isNumber(wordsOf(cell)) && !isYear(wordsOf(cell)));
    const found: TableCell[] = [];
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
          heads.push(row);
          [wasData, group, above] = [false, [], []];
        }
        continue;
      }
      wasData = true;
      const first = row.findIndex((cell, column) => column > 0 && isNumber(wordsOf(cell)) && !isYear(wordsOf(cell)));
      const labels = row.slice(0, Math.max(1, first)).map((cell, column) => (cell.end > cell.start ? cell : (above[column] ?? cell)));
      above = labels;
      const isLabel = (cell: Span, column: number) =>
        cell.end > cell.start && !serial.test(wordsOf(columnHeads(heads, column)[0])) && !/^\d+$/.test(wordsOf(cell));
      const rowHeads = [...labels.filter(isLabel).reverse(), ...group];
      for (const [column, cell] of row.entries()) {
        const words = wordsOf(cell);
        if ((column === 0 && first !== 0) || !/\d/.test(words) || !isNumber(words)) continue;
        const own = columnHeads(heads, column);
        if (!serial.test(wordsOf(own[0]))) found.push({...cell, columnHeads: own, rowHeads, captions});
      }
    }
    return found;
  });
}

const isNumber = (words: string) => words.length <= 24 && number.test(words);

/**
 * The heads of a column, the lowest first. A merged cell stands over several columns or rows: an empty cell below a head belongs to
 * that head, any other to the head on its left.
 */
function columnHeads(heads: readonly GridRow[], column: number): Span[] {
  const found: Span[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const row = heads[i]!;
    const isFilled = (at: number) => row[at] !== undefined && row[at].end > row[at].start;
    let at = column;
    const isUnder = heads.slice(0, i).some((other) => other[column] && other[column].end > other[column].start);
    if (!isFilled(at) && !isUnder && (found.length > 0 || heads.length === 1)) while (at > 0 && !isFilled(at)) at--;
    if (isFilled(at) && (at > 0 || column === 0)) found.push(row[at]!);
  }
  return found;
}
