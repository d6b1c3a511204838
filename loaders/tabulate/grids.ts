import {regex, signs} from "../lexis/signs.ts";
import type {Span} from "../types.ts";

/** The cells of a line by column; an empty one has an empty span. */
export type GridRow = readonly Span[];

/** A table: its rows, and the lines above it that may name unit and year. */
interface Grid {
  readonly rows: readonly GridRow[];
  readonly captions: readonly Span[];
}

/** Lines of a table that have one cell: the name of a group of rows. */
const GROUP = 20;
/** No table has more columns. */
const COLUMNS = 200;
const CAPTIONS = 2;
const CAPTION = 60;
const caption = /单位|年|表/;
const closes = regex()`[${signs.statement}]$`;
const wall = /[ \u3000]*\|[ \u3000]*/g;

/** The tables of a text: runs of two lines or more whose cells are parted by tabs or walls. */
export function grids(text: string): Grid[] {
  const all: Grid[] = [];
  let rows: GridRow[] = [];
  let before: Span[] = [];
  const close = () => {
    while (rows.at(-1)?.length === 1) rows.pop();
    if (rows.length > 1) all.push({rows, captions: before.slice(-CAPTIONS).reverse()});
    rows = [];
  };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const row = cells(text, start, end);
    const words = text.slice(start, Math.min(end, start + CAPTION + 1)).trim();
    // Between the heads of a Markdown table and its rows stands a line of signs, which is no text.
    const isRule = !words && rows.length === 1 && text.slice(rows[0]![0]!.start, start).includes("|");
    if (row.length > 1) rows.push(row.slice(0, COLUMNS));
    else if (
      rows.length &&
      rows.at(-1)!.length > 1 &&
      words &&
      words.length <= GROUP &&
      !closes.test(words) &&
      !caption.test(words)
    )
      rows.push(row);
    else if (!isRule) {
      close();
      if (words && words.length <= CAPTION && caption.test(words) && !closes.test(words))
        before.push(trimmed(text, start, end));
      else if (words) before = [];
    }
    start = end + 1;
  }
  close();
  return all;
}

function cells(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  if (line.includes("\t"))
    return parted(
      text,
      start,
      end,
      Array.from(line.matchAll(/\t/g), ({index}) => [start + index, start + index + 1])
    );
  const walls = line.includes("|")
    ? Array.from(line.matchAll(wall), ({index, 0: all}) => [start + index, start + index + all.length] as const)
    : [];
  const inner = walls.filter(([from, to]) => from > start && to < end);
  const first = walls.find(([from]) => from === start)?.[1] ?? start;
  const last = walls.find(([, to]) => to === end)?.[0] ?? end;
  return parted(text, first, Math.max(first, last), inner);
}

function parted(text: string, start: number, end: number, walls: readonly (readonly number[])[]): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const [from, to] of walls) {
    parts.push(trimmed(text, at, from!));
    at = to!;
  }
  return [...parts, trimmed(text, at, end)];
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return {start: Math.min(from, end), end: Math.max(Math.min(from, end), start + words.trimEnd().length)};
}
