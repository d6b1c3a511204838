/** The rows of a result: sorted by any column, long texts folded, and a way from each figure and sentence to its evidence. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaPage, indicatorPage, reportPage, sentencePage} from "../base/links.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {table} from "../ui/dataTable.js";
import {number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import type {Result, ResultColumn, ResultRow, Value} from "./queryResult.js";
import {isYear} from "./yearColumns.js";

/** A measurement's address, wherever it stands. */
const figureId = /^[^@\s]+@\d+$/;
const LONG_TEXT = 120;

export function resultTable(result: Result): HTMLElement {
  const {columns, rows, more} = result;
  return table<ResultRow>({
    caption: more ? t("notebook.cut", {rows: number(rows.length)}) : t("notebook.rows", {rows: number(rows.length)}),
    columns: columns.map((column) => ({
      key: column.name,
      label: column.name,
      numeric: column.kind === "number",
      show: (row: ResultRow) => cell(row[column.name] ?? null, column, row)
    })),
    rows,
    pageLength: 25,
    file: false,
    empty: t("notebook.empty")
  });
}

function cell(value: Value, column: ResultColumn, row: ResultRow): Child {
  if (value === null) return h("span", {class: "null"}, "∅");
  if (typeof value === "boolean") return value ? "true" : "false";
  const link = findLink(value, column, row);
  if (link) return link;
  if (typeof value === "number") return isYear(column.name) ? String(value) : precise(value);
  return text(value);
}

/** Grouped digits; a value that rounding would hide is written out. */
const precise = (value: number) => (Math.abs(value) < 0.005 && value !== 0 ? value.toPrecision(3) : number(value));

function findLink(value: string | number, {name}: ResultColumn, row: ResultRow): Child {
  if (typeof value === "string" && figureId.test(value) && /^(id|measurement|figure)/.test(name))
    return h("button", {type: "button", class: "row-open", onclick: () => openEvidence(value)}, value);
  const report = row[name.replace(/^(sentence|report)/, "report")];
  if (/^sentence([AB])?$/.test(name) && typeof value === "number" && typeof report === "string")
    return h("a", {href: sentencePage(report, value)}, number(value));
  if (/^report([AB])?$/.test(name)) return h("a", {href: reportPage(String(value))}, String(value));
  if (name === "indicator") return h("a", {href: indicatorPage(String(value))}, String(value));
  if (name === "area") return h("a", {href: areaPage(String(value))}, String(value));
  return null;
}

/** A long text shows its beginning and unfolds. */
function text(value: string): Child {
  if (value.length <= LONG_TEXT) return h("bdi", null, quotations(value));
  return h(
    "details",
    {class: "long"},
    h("summary", null, h("bdi", null, quotations(value.slice(0, LONG_TEXT)), "…")),
    h("bdi", null, quotations(value))
  );
}
