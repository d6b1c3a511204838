/** The data dictionary: every column of every table, and where each file stands and what its bytes hash to. */
import {h} from "../base/element.js";
import {english, say, t} from "../base/language.js";
import {dataFile} from "../base/links.js";
import {type Field, type PublishedTable, publishedTables} from "../store/publishedTables.js";
import {factList} from "../ui/factList.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";
import {fileLink} from "./tableList.js";

/** One table after another, folded; the one that the address names is open. */
export function dictionary(): HTMLElement {
  const tables = publishedTables.map(entry);
  const openNamed = () => {
    const named = tables.find(({id}) => `#${id}` === decodeURIComponent(location.hash));
    if (!named) return;
    named.open = true;
    named.scrollIntoView();
  };
  addEventListener("hashchange", openNamed);
  requestAnimationFrame(openNamed);
  return h("div", {class: "dictionary"}, tables);
}

function entry({name, title, description, rows, schema, files}: PublishedTable): HTMLDetailsElement {
  return h(
    "details",
    {id: name},
    h(
      "summary",
      null,
      h("code", null, name),
      " ",
      say(title, description),
      " ",
      h("small", {class: "quiet"}, t("dataset.counts", {rows: number(rows), columns: number(schema.fields.length)}))
    ),
    plainTable(
      name,
      [t("dataset.column"), t("dataset.type"), t("dataset.unit"), t("dataset.meaning")],
      schema.fields.map((field) => column(field, schema))
    ),
    factList(
      files.map((file) => [
        fileLink(file),
        [h("code", {class: "hash"}, dataFile(file.path)), h("br"), h("code", {class: "hash"}, file.hash)]
      ])
    )
  );
}

function column(field: Field, {primaryKey, foreignKeys = []}: PublishedTable["schema"]): HTMLElement {
  const reference = foreignKeys.find(({fields}) => fields === field.name)?.reference.resource;
  return h(
    "tr",
    null,
    h("th", {scope: "row"}, h("code", null, field.name)),
    h(
      "td",
      {class: "quiet"},
      field.type,
      field.nullable ? ` ${t("dataset.optional")}` : "",
      primaryKey.includes(field.name) && h("span", {class: "tag"}, t("dataset.key")),
      reference && h("a", {class: "tag", href: `#${reference}`}, `→ ${reference}`)
    ),
    h("td", {class: "quiet"}, unitWords(field.unit)),
    h("td", null, say(field.title, field.description), field.codes && codes(field.codes))
  );
}

/** Units of measure as the tables' own description has them, which is in English. */
const units: Readonly<Record<string, string>> = {
  byte: "字节",
  letter: "字",
  percent: "百分比",
  person: "人",
  "UTF-16 code unit": "UTF-16 码元",
  "per 10,000 UTF-16 code units": "每万 UTF-16 码元"
};
const unitWords = (unit = "") => say(units[unit] ?? unit, unit);

const codes = (list: NonNullable<Field["codes"]>) =>
  h(
    "ul",
    {class: "codes"},
    Object.entries(list).map(([code, words]) => h("li", null, h("code", null, code), " ", words[english ? 1 : 0]))
  );
