/** Every table in a line: the meaning of a row, the number of rows, and the files. */
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {dataFile, notebookPage} from "../base/links.js";
import {type PublishedTable, publishedTables, type Resource} from "../store/publishedTables.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";

/** Bytes as kB or MB; no file here has gigabytes. */
const size = (bytes: number): string =>
  bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`;

/** A link that hands over the file under its stable address. */
export const fileLink = ({path, format, bytes}: Resource): HTMLElement =>
  h(
    "a",
    {href: dataFile(path), download: path, class: "file"},
    {csv: "CSV", parquet: "Parquet", xlsx: "Excel"}[format],
    " ",
    h("small", {class: "number"}, size(bytes))
  );

export function tableList(): HTMLElement {
  return h(
    "div",
    {class: "table"},
    plainTable(
      t("dataset.tables"),
      [
        t("dataset.table"),
        t("dataset.holds"),
        {label: t("dataset.rows"), numeric: true},
        t("dataset.files"),
        t("dataset.ask")
      ],
      publishedTables.map(line),
      {kind: "files"}
    )
  );
}

/** The content of a table, without its name: "A row is a report". */
const contentsOf = (title: string): string =>
  title.replace(/^[^：:]+[：:]\s*/, "").replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** As in the loaders: of a longer table no workbook is made. */
const MOST_SHEET_ROWS = 100_000;

const line = ({name, title, description, rows, files}: PublishedTable) =>
  h(
    "tr",
    null,
    h("th", {scope: "row"}, h("a", {href: `#${name}`}, h("code", null, name))),
    h("td", null, contentsOf(say(title, description))),
    h("td", {class: "numeric"}, number(rows)),
    h(
      "td",
      {class: "file-links"},
      files.map(fileLink),
      rows > MOST_SHEET_ROWS && h("small", {class: "quiet"}, t("dataset.noSheet"))
    ),
    h("td", null, h("a", {href: notebookPage(`SELECT * FROM ${name} LIMIT 100`)}, "SQL"))
  );
