import type {PageElement} from "./markupTree.ts";

/** A cell of a table that shows data: its table, its row, and the column in which it begins, counted from 0. */
export interface GridCell {
  readonly element: PageElement;
  readonly table: PageElement;
  readonly row: PageElement;
  readonly column: number;
}

/** A table that lays out a page holds more letters a cell, or tables in its cells, or has one row or column. */
const LETTERS = 60;
/** No table has more columns; what a hostile page declares beyond is cut. */
const COLUMNS = 200;

/** The places of the cells of the data tables, merged cells counted. Elements come in document order. */
export function tableGrid(elements: readonly PageElement[]): ReadonlyMap<PageElement, GridCell> {
  const cells: GridCell[] = [];
  const byElement = new Map<PageElement, GridCell>();
  /** Of each table, the row of the last cell, and in how many rows from there on a column is taken by a cell above. */
  const taken = new Map<PageElement, {row: PageElement; counts: number[]; next: number}>();
  const numbers = new Map<PageElement, number>();
  /** Of each table, its rows with two cells or more. */
  const wide = new Map<PageElement, Set<PageElement>>();
  const layouts = new Set<PageElement>();
  for (const element of elements) {
    if (element.tag === "table") for (const outer of ancestors(element, "table")) layouts.add(outer);
    if (element.tag !== "td" && element.tag !== "th") continue;
    const row = ancestors(element, "tr")[0];
    const table = row && ancestors(row, "table")[0];
    if (!row || !table) continue;
    let state = taken.get(table);
    if (!state || state.row !== row) {
      const counts = (state?.counts ?? []).map((count) => Math.max(0, count - 1));
      state = {row, counts, next: 0};
      taken.set(table, state);
    }
    if (cells.at(-1)?.row === row) wide.set(table, (wide.get(table) ?? new Set()).add(row));
    while (state.counts[state.next]) state.next++;
    cells.push({element, table, row, column: state.next});
    numbers.set(table, (numbers.get(table) ?? 0) + 1);
    for (let i = 0; i < element.columnSpan && state.next < COLUMNS; i++) state.counts[state.next++] = element.rowSpan;
  }
  for (const cell of cells)
    if (
      !layouts.has(cell.table) &&
      (wide.get(cell.table)?.size ?? 0) > 1 &&
      cell.table.letters <= LETTERS * numbers.get(cell.table)!
    )
      byElement.set(cell.element, cell);
  return byElement;
}

/** The elements of a tag that `element` stands in, the nearest first; none beyond the table of a row or cell. */
function ancestors(element: PageElement, tag: string): PageElement[] {
  for (let up = element.parent; up; up = up.parent) {
    if (up.tag === tag) return [up];
    if (up.tag === "table") return [];
  }
  return [];
}
