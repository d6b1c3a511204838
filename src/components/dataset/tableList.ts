/** Every table in a line: the meaning of a row, the number of rows, and the files. */
import {MOST_SHEET_ROWS} from "../../shared/workbook/workbookPieces.js";
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {dataFile, notebookPage} from "../base/links.js";
import {save} from "../base/savedFile.js";
import {type PublishedTable, publishedTables, type Resource} from "../store/publishedTables.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";
import {tableFile} from "./tableFile.js";

/** Bytes as kB or MB; no file here has gigabytes. */
const size = (bytes: number): string =>
  bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`;

const formats = {csv: "CSV", parquet: "Parquet", xlsx: "Excel"};

/** A link that hands over the file under its stable address. */
export const fileLink = ({path, format, bytes}: Resource): HTMLElement =>
  h(
    "a",
    {href: dataFile(path), download: path, class: "file"},
    formats[format],
    " ",
    h("small", {class: "number"}, size(bytes))
  );

/** A button that makes a file of a table here, and says on itself why that failed. */
function makeButton(table: PublishedTable, format: "csv" | "xlsx", label: string = formats[format]): HTMLElement {
  const name = `${table.name}.${format}`;
  const make = async ({currentTarget}: Event) => {
    const button = currentTarget as HTMLButtonElement;
    button.disabled = true;
    try {
      save(name, await tableFile(table, format));
      button.title = t("dataset.make", {file: name});
    } catch (error) {
      button.title = t("dataset.notMade", {file: name, why: (error as Error).message});
      button.append(h("span", {role: "alert", class: "quiet"}, ` ${button.title}`));
    }
    button.disabled = false;
  };
  return h("button", {type: "button", class: "file", title: t("dataset.make", {file: name}), onclick: make}, label);
}

/** The files of a table and the buttons for those that are made here. */
function takings(table: PublishedTable): readonly HTMLElement[] {
  const missing = (["csv", "xlsx"] as const).filter(
    (format) =>
      !table.files.some((file) => file.format === format) && (format === "csv" || table.rows <= MOST_SHEET_ROWS)
  );
  return [...table.files.map(fileLink), ...missing.map((format) => makeButton(table, format))];
}

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

function line(table: PublishedTable): HTMLElement {
  const {name, title, description, rows} = table;
  return h(
    "tr",
    null,
    h("th", {scope: "row"}, h("a", {href: `#${name}`}, h("code", null, name))),
    h("td", null, contentsOf(say(title, description))),
    h("td", {class: "numeric"}, number(rows)),
    h(
      "td",
      {class: "file-links"},
      takings(table),
      rows > MOST_SHEET_ROWS && h("small", {class: "quiet"}, t("dataset.noSheet"))
    ),
    h("td", null, h("a", {href: notebookPage(`SELECT * FROM ${name} LIMIT 100`)}, "SQL"))
  );
}

/** The one table that needs no other, as CSV. */
export function flatFile(): HTMLElement {
  const flat = publishedTables.find(({name}) => name === "flat")!;
  const file = flat.files.find(({format}) => format === "csv");
  return file
    ? h("a", {href: dataFile(file.path), download: file.path}, file.path)
    : makeButton(flat, "csv", "flat.csv");
}
