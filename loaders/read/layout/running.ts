import type {Finding} from "../../types.ts";
import {notice} from "../notices.ts";
import type {Row} from "./layoutRows.ts";

/** So many rows at the top and at the bottom of a page may be running ones. */
const EDGE = 3;
/** A running line stands on this share of the pages, so that one of odd pages alone counts, and on two at least. */
const SHARE = 0.4;
/** It keeps its height on the page to this many points. */
const HEIGHT = 4;
/** A row of more cells is the head of a table that goes on. */
const CELLS = 2;

const words = (row: Row) =>
  row
    .map(({text}) => text)
    .join(" ")
    .replace(/\s+/g, "")
    .replace(/\d+/g, "#");
const height = (row: Row) => Math.round(row[0]!.base / HEIGHT);

/** Rows that stand in the same place of several pages with the same words but for their numbers: headers, footers, page numbers. */
export function runningRows(pages: readonly (readonly Row[])[]): ReadonlySet<Row> {
  const byWords = new Map<string, {pages: Set<number>; rows: Row[]}>();
  for (const [number, rows] of pages.entries())
    for (const row of new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)])) {
      if (row.length > CELLS) continue;
      for (const level of [height(row), height(row) + 1]) {
        const key = `${level} ${words(row)}`;
        const entry = byWords.get(key) ?? {pages: new Set(), rows: []};
        entry.pages.add(number);
        entry.rows.push(row);
        byWords.set(key, entry);
      }
    }
  const least = Math.max(2, SHARE * pages.length);
  return new Set([...byWords.values()].flatMap((entry) => (entry.pages.size >= least ? entry.rows : [])));
}

/** The words about lines that were left out; page numbers alone are not worth a word. */
export function runningNotice(rows: ReadonlySet<Row>): Finding[] {
  const lines = new Set(
    [...rows].map((row) => row.map(({text}) => text).join(" ")).filter((text) => /[\u4e00-\u9fff]{3}/.test(text))
  );
  if (!lines.size) return [];
  const sample = [...lines].slice(0, 3).join(" / ");
  return [
    notice(
      "running-lines",
      "note",
      `每页重复的页眉、页脚未读入（“${sample}”）。`,
      `Headers and footers that stand on every page were not read (“${sample}”).`
    )
  ];
}
