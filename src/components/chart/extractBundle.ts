/** All that is known of an extract in a ZIP: data, picture, specification, and a README with what a reader of them must know. */
import {FileAttachment} from "observablehq:stdlib";
import {say, t} from "../base/language.js";
import type {Extract} from "./extract.js";
import {taken} from "./pictureParts.js";

/** The files of an extract that are made already: the CSV of its rows, its picture, its specification. */
interface Made {
  readonly table: string;
  readonly picture?: string | undefined;
  readonly spec?: object | undefined;
  /** The words of the chart around its drawing: caption, check, notes. */
  readonly caveats: readonly string[];
}

/** The description of the data set. */
interface Described {
  readonly version: string;
  readonly licenses: readonly {readonly name: string}[];
}

export async function bundle<Row>(extract: Extract<Row>, {table, picture, spec, caveats}: Made): Promise<Blob> {
  const [{strToU8, zipSync}, described] = await Promise.all([
    import(FileAttachment("../../vendor/archive.js").href) as Promise<typeof import("fflate")>,
    FileAttachment("../../data/tables/datapackage.json").json() as Promise<Described>
  ]);
  const {name, title, source, columns} = extract;
  const {version} = described;
  const licence = described.licenses.map(({name}) => name).join(", ");
  const metadata = {name, title, source, caveats, address: location.href, version, licence, columns};
  const files: Record<string, string> = {
    [`${name}.csv`]: `\uFEFF${table}`,
    "metadata.json": JSON.stringify(metadata, null, 2),
    "README.md": readme(extract, caveats, version)
  };
  if (picture) files[`${name}.svg`] = picture;
  if (spec) files[`${name}.vl.json`] = JSON.stringify(spec, null, 2);
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)])));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: "application/zip"});
}

function readme<Row>({title, source, columns}: Extract<Row>, caveats: readonly string[], version: string): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const colon = say("：", ": ");
  return `${[
    `# ${title}`,
    source,
    taken(),
    `## ${t("readme.caveats")}`,
    list([...caveats, t("readme.caveat.reports"), t("readme.caveat.empty"), t("readme.caveat.rules")]),
    `## ${t("readme.columns")}`,
    list(Object.entries(columns).map(([column, meaning]) => `\`${column}\`${colon}${meaning}`)),
    `## ${t("readme.rights")}`,
    `${t("readme.version", {version})}${say("", " ")}${t("readme.licence")}`
  ].join("\n\n")}\n`;
}
