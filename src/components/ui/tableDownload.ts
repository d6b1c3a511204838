/** A table taken away where it is seen. */
import {csv, csvLine} from "../../shared/csv.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";

/** The stem of a file from this page: fazhi-quality, fazhi-lanzhou_2020. */
export const fileStem = (): string =>
  `fazhi-${
    decodeURIComponent(location.pathname)
      .split("/")
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html$/, "") ?? "overview"
  }`;

/** The button below a table. */
export const tableDownload = (take: () => unknown): HTMLElement =>
  h("button", {type: "button", class: "take", title: t("table.download"), onclick: take}, "CSV");

const isPlain = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);

/** Rows as CSV: the columns of the table first, then what else the rows know in plain values (ids, codes). */
export function tableCsv(rows: readonly object[], shown: readonly string[]): string {
  const [first = {}] = rows;
  const others = Object.entries(first)
    .filter(([key, value]) => !shown.includes(key) && isPlain(value))
    .map(([key]) => key);
  return csv(rows, [...shown, ...others]);
}

/** The words of a table's cells as CSV, numbers as shown. */
export const shownCsv = (table: HTMLTableElement): string =>
  [...table.rows]
    .map(
      (row) => `${csvLine([...row.cells].flatMap((cell) => [cell.textContent.trim(), ...blank(cell.colSpan - 1)]))}\r\n`
    )
    .join("");

const blank = (count: number) => Array.from({length: count}, () => "");
