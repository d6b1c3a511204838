/** The downloads of a chart or table: picture, data, specification, or all of it in a ZIP. */
import {csv} from "../../shared/csv.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {save, saveCsv} from "../base/savedFile.js";
import {pictureText, png} from "./chartPicture.js";
import type {Extract} from "./extract.js";
import {bundle} from "./extractBundle.js";
import {type PictureParts, taken} from "./pictureParts.js";
import {tableWorkbook} from "./tableWorkbook.js";

/** The downloads of a chart beyond its rows. */
interface Drawing {
  /** The SVG text of the drawing; null before it is drawn. */
  readonly svg: () => Promise<string> | string | null;
  readonly spec: () => object;
  /** The words around the drawing; without them title and source. */
  readonly parts?: () => PictureParts;
  /** Shows the markup for embedding; without it the menu lacks that choice. */
  readonly embed?: () => void;
}

/** The menu; with a drawing, it and its specification are there too. */
export function downloads<Row>(extract: Extract<Row>, drawing?: Drawing): HTMLElement {
  const {name, title, source, full, parquet} = extract;
  const table = async () => csv(await extract.rows(), Object.keys(extract.columns));
  const parts = (): PictureParts =>
    drawing?.parts?.() ?? {title, above: [], legend: [], notes: [], source, taken: taken()};
  const picture = async () => {
    const svg = await drawing?.svg();
    return svg ? pictureText(svg, parts()) : undefined;
  };
  const saveSvg = async () => {
    const svg = await picture();
    if (svg) save(`${name}.svg`, svg, "image/svg+xml");
  };
  const savePng = async () => {
    const svg = await picture();
    if (svg) save(`${name}.png`, await png(svg));
  };
  const zip = async () => {
    const {above, notes} = parts();
    const caveats = [...above, ...notes];
    return bundle(extract, {table: await table(), picture: await picture(), spec: drawing?.spec(), caveats});
  };
  const choices: [string, () => unknown][] = [["CSV", async () => saveCsv(name, await table())]];
  if (!drawing) choices.push(["XLSX", async () => save(`${name}.xlsx`, await tableWorkbook(extract))]);
  if (parquet) choices.push(["Parquet", async () => save(`${name}.parquet`, new Blob([(await parquet()) as never]))]);
  if (full) choices.push([t("downloads.full"), async () => saveCsv(`${name}-full`, await everyColumn(full))]);
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
