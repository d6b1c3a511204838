/** The downloads of a chart or table: picture, data, specification, or all of it in a ZIP. */
import {FileAttachment} from "observablehq:stdlib";
import {csv} from "../../shared/csv.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {pictureText, png} from "./chartPicture.js";
import {tableWorkbook} from "./tableWorkbook.js";

export interface Extract<Row> {
  /** Stem of the file names. */
  readonly name: string;
  readonly title: string;
  /** Citation of the data, in plain text; goes into pictures and the README of the ZIP. */
  readonly source: string;
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
  /** Columns of the CSV and what each means. */
  readonly columns: Readonly<Record<string, string>>;
  /** The rows of the tables that the shown ones were made from, with all their columns. */
  readonly full?: () => Promise<readonly object[]>;
}

/** The downloads of a chart beyond its rows. */
interface Drawing {
  /** The SVG text of the drawing; null before it is drawn. */
  readonly svg: () => Promise<string> | string | null;
  readonly spec: () => object;
  /** Shows the markup for embedding; without it the menu lacks that choice. */
  readonly embed?: () => void;
}

/** Hands a file to the reader. */
function save(name: string, content: Blob | string, type = "text/plain"): void {
  const blob = content instanceof Blob ? content : new Blob([content], {type: `${type};charset=utf-8`});
  const href = URL.createObjectURL(blob);
  h("a", {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The menu; with a drawing, it and its specification are there too. */
export function downloads<Row>(extract: Extract<Row>, drawing?: Drawing): HTMLElement {
  const {name, title, source, full} = extract;
  const table = async () => csv(await extract.rows(), Object.keys(extract.columns));
  const saveTable = (stem: string, text: string) => save(`${stem}.csv`, `\uFEFF${text}`, "text/csv");
  const picture = async () => {
    const svg = await drawing?.svg();
    return svg ? pictureText(svg, title, source) : undefined;
  };
  const saveSvg = async () => {
    const svg = await picture();
    if (svg) save(`${name}.svg`, svg, "image/svg+xml");
  };
  const savePng = async () => {
    const svg = await picture();
    if (svg) save(`${name}.png`, await png(svg));
  };
  const zip = async () => bundle(extract, await table(), await picture(), drawing?.spec());
  const choices: [string, () => unknown][] = [["CSV", async () => saveTable(name, await table())]];
  if (!drawing) choices.push(["XLSX", async () => save(`${name}.xlsx`, await tableWorkbook(extract))]);
  if (full) choices.push([t("downloads.full"), async () => saveTable(`${name}-full`, await everyColumn(full))]);
  if (drawing) {
    const {spec, embed} = drawing;
    choices.unshift(["SVG", saveSvg], ["PNG", savePng]);
    choices.push([
      t("downloads.spec"),
      () => save(`${name}.vl.json`, JSON.stringify(spec(), null, 2), "application/json")
    ]);
    if (embed) choices.push([t("downloads.embed"), embed]);
  }
  choices.push(["ZIP", async () => save(`${name}.zip`, await zip())]);
  const menu = h(
    "details",
    {class: "downloads"},
    h("summary", null, t("downloads.title")),
    h(
      "div",
      {class: "menu"},
      choices.map(([label, give]) => h("button", {type: "button", onclick: give}, label))
    )
  );
  menu.addEventListener("focusout", ({relatedTarget}) => {
    if (!menu.contains(relatedTarget as Node)) menu.open = false;
  });
  return menu;
}

async function everyColumn(full: () => Promise<readonly object[]>): Promise<string> {
  const rows = (await full()) as Record<string, unknown>[];
  return csv(rows, Object.keys(rows[0] ?? {}));
}

async function bundle<Row>(extract: Extract<Row>, table: string, picture?: string, spec?: object): Promise<Blob> {
  const {strToU8, zipSync} = (await import(FileAttachment("../../vendor/archive.js").href)) as typeof import("fflate");
  const {name, title, source, columns} = extract;
  const metadata = {name, title, source, address: location.href, columns};
  const files: Record<string, string> = {
    [`${name}.csv`]: `\uFEFF${table}`,
    "metadata.json": JSON.stringify(metadata, null, 2),
    "README.md": `# ${title}\n\n${source}\n\n${location.href}\n\n${Object.entries(columns)
      .map(([column, meaning]) => `- \`${column}\`: ${meaning}`)
      .join("\n")}\n`
  };
  if (picture) files[`${name}.svg`] = picture;
  if (spec) files[`${name}.vl.json`] = JSON.stringify(spec, null, 2);
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)])));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: "application/zip"});
}
