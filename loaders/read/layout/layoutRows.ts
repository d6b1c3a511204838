import {isNoteMark} from "../noteMark.ts";
import type {Stretch} from "./pieces.ts";

/** The texts on one base line, left to right, parted where the gap is as wide as between the cells of a table. */
export type Row = readonly Stretch[];

/** Stretches whose base lines lie nearer than this share of the type size stand in one row. */
const SAME = 0.5;
/** A gap wider than this share of the type size is a space. */
const GAP = 0.5;
/** A gap wider than this parts cells or columns. */
const CELL = 1.5;
/** A raised mark is smaller and higher than what it follows, by these shares of its size. */
const SMALL = 0.8;
const RAISED = 0.15;

/** The rows of a page from top to bottom. */
export function rows(stretches: readonly Stretch[]): Row[] {
  const lines: Stretch[][] = [];
  let top: Stretch | null = null;
  for (const stretch of stretches.toSorted((a, b) => b.base - a.base)) {
    if (!top || top.base - stretch.base >= SAME * Math.max(top.size, stretch.size)) {
      lines.push([]);
      top = stretch;
    }
    if (stretch.size > top.size && lines.at(-1)!.length) top = {...top, size: stretch.size};
    lines.at(-1)!.push(stretch);
  }
  return lines.map((row) => cells(row.sort((a, b) => a.left - b.left))).filter((row) => row.length);
}

function cells(row: readonly Stretch[]): Row {
  const size = row.reduce((most, stretch) => (stretch.text.trim() ? Math.max(most, stretch.size) : most), 0);
  const base = row.find((stretch) => stretch.size === size)?.base ?? 0;
  const joined: Stretch[] = [];
  for (const stretch of row) {
    const last = joined.at(-1);
    const {text, left} = stretch;
    if (!text.trim()) {
      if (last && !/\s$/.test(last.text)) joined[joined.length - 1] = {...last, text: `${last.text} `};
      continue;
    }
    if (
      stretch.size <= SMALL * size &&
      stretch.base - base > RAISED * size &&
      isNoteMark(text.trim(), last?.text ?? "")
    )
      continue;
    if (!last || left - last.right > CELL * size) joined.push({...stretch, base, size});
    else {
      const space = left - last.right > GAP * size && !/\s$/.test(last.text) ? " " : "";
      joined[joined.length - 1] = {...last, text: last.text + space + text, right: Math.max(last.right, stretch.right)};
    }
  }
  return joined.map((cell) => ({...cell, text: cell.text.trimEnd()}));
}
