import type {Row} from "./layoutRows.ts";

/** A column has at least so many rows of its own, and rows across both are no larger share of all. */
const ROWS = 6;
const ACROSS = 0.35;
/** Rows of prose are at least so long; cells of a table are shorter. */
const PROSE = 10;

/**
 * The rows of a page in reading order: where prose stands in two columns, those of the left one first, down to a row that goes over
 * both, then those of the right one.
 */
export function inColumns(rows: readonly Row[]): Row[][] {
  const gutter = findGutter(rows);
  if (gutter === null) return [[...rows]];
  const blocks: Row[][] = [];
  let [left, right]: [Row[], Row[]] = [[], []];
  const close = () => {
    blocks.push(...[left, right].filter(({length}) => length));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (row.some((cell) => cell.left < gutter && cell.right > gutter)) {
      close();
      blocks.push([row]);
      continue;
    }
    const [before, after] = [row.filter((cell) => cell.right <= gutter), row.filter((cell) => cell.left >= gutter)];
    if (before.length) left.push(before);
    if (after.length) right.push(after);
  }
  close();
  return blocks;
}

/** The middle of the gap between two columns of prose; null where there is none. */
function findGutter(rows: readonly Row[]): number | null {
  const cells = rows.flat();
  const from = cells.reduce((least, {left}) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const width = cells.reduce((most, {right}) => Math.max(most, right), 0) - from;
  const starts = new Map<number, number>();
  for (const {left} of cells) {
    const share = (left - from) / width;
    if (share > 0.35 && share < 0.7) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  }
  const [start, count] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count < ROWS / 2) return null;
  const gutter = start - 1;
  const [before, after] = [cells.filter(({right}) => right <= gutter), cells.filter(({left}) => left >= gutter)];
  const across = rows.filter((row) => row.some(({left, right}) => left < gutter && right > gutter)).length;
  const isProse = (column: readonly {text: string}[]) =>
    column.length >= ROWS && 2 * column.filter(({text}) => text.length >= PROSE).length >= column.length;
  return isProse(before) && isProse(after) && across <= ACROSS * rows.length ? gutter : null;
}
