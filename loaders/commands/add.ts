import {constants, copyFile, readFile, rename, unlink, writeFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {createInterface} from "node:readline/promises";
import {csvFormatRow, csvParseRows} from "d3-dsv";
import {
  type Area,
  type CatalogueRow,
  catalogue,
  catalogueColumns,
  checkCatalogueRow,
  type Genre,
  knowledge as knowledgeOf,
  report,
  source
} from "../index.ts";
import {areaOf, fullName} from "./areaOf.ts";
import {complain} from "./complaint.ts";

/** What the caller says of the report; it goes before what the report says of itself. */
type Said = Partial<
  Record<
    "area" | "year" | "title" | "issuer" | "signed" | "published" | "outlet" | "url" | "accessed" | "note" | "noteEn",
    string
  >
> & {
  genre?: Genre;
};

/**
 * `fazhi add`: copies a report file into `data/reports/` and adds its row to the catalogue. What the report says of itself is taken from
 * its text; area and year, without which a figure means nothing, are asked for where neither text nor options have them.
 */
export async function add(file: string, {data, dryRun, ...said}: Said & {data: string; dryRun?: boolean}) {
  try {
    const {row, place} = await proposed(file, said, data);
    checkCatalogueRow(row);
    console.log(
      catalogueColumns.map((name) => `${name.padEnd(11)} ${name === "area" ? place : (row[name] ?? "")}`).join("\n")
    );
    if (dryRun) return;
    await keep(file, row, join(data, "reports"));
    console.error(`fazhi: ${row.report} added as ${join(data, "reports", row.file)}`);
  } catch (error) {
    complain([error]);
  }
}

async function proposed(file: string, said: Said, data: string): Promise<{row: CatalogueRow; place: string}> {
  const knowledge = await knowledgeOf(data);
  const {rows} = await catalogue(join(data, "reports"), knowledge);
  const read = await source(file);
  const known = rows.find(({sha256}) => sha256 === read.sha256);
  if (known) throw new Error(`${file}: the catalogue has these very bytes already, as ${known.report} (${known.file})`);
  const {metadata, dates} = report(read, knowledge);
  const told = said.area ?? metadata.area ?? (await answer("area", "code of GB/T 2260"));
  const area = areaOf(told, knowledge.areas);
  const year = Number(said.year ?? metadata.year ?? (await answer("year", "the year it reports on")));
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw new Error(`"${said.year}" is no reporting year`);
  const id = freeId(`${area.code}-${year}`, rows);
  const row = {
    report: id,
    file: `${area.code}-${slug(area)}${id.slice(area.code.length)}${extname(file).toLowerCase()}`,
    area: area.code,
    year,
    yearBasis: said.year ? "stated" : (metadata.yearBasis ?? "stated"),
    title: said.title ?? metadata.title ?? "",
    issuer: said.issuer ?? metadata.issuer ?? "",
    issuerLevel: metadata.issuerLevel,
    signed: said.signed ?? dates.signed ?? "",
    published: said.published ?? dates.published ?? "",
    outlet: said.outlet ?? "",
    genre: said.genre ?? metadata.genre ?? "government_report",
    url: said.url ?? "",
    accessed: said.accessed ?? "",
    sha256: read.sha256,
    note: said.note ?? "",
    noteEn: said.noteEn ?? ""
  } satisfies CatalogueRow;
  return {row, place: `${area.code} ${fullName(area, knowledge.areas)}`};
}

/** Asks at a terminal; in a script it is an error that names the option. */
async function answer(option: string, what: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`the text does not say its ${option}: give --${option} (${what})`);
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    return (await terminal.question(`${option} (${what}): `)).trim();
  } finally {
    terminal.close();
  }
}

const slug = ({nameEn, code}: Area) =>
  nameEn
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "") || code;

function freeId(wanted: string, rows: readonly CatalogueRow[]) {
  const taken = new Set(rows.map((row) => row.report));
  if (!taken.has(wanted)) return wanted;
  let nth = 2;
  while (taken.has(`${wanted}-${nth}`)) nth++;
  return `${wanted}-${nth}`;
}

/** Both or neither: the file stands under its name, and the catalogue has its row. Nothing is ever overwritten. */
async function keep(file: string, row: CatalogueRow, dir: string) {
  const index = join(dir, "catalogue.csv");
  const before = await readFile(index, "utf8");
  const [columns = []] = csvParseRows(before.replace(/^\uFEFF/, ""));
  const line = csvFormatRow(columns.map((name) => `${row[name as keyof CatalogueRow] ?? ""}`));
  const copy = join(dir, row.file);
  await copyFile(file, copy, constants.COPYFILE_EXCL);
  try {
    await writeFile(`${index}.part`, `${before}${before.endsWith("\n") ? "" : "\n"}${line}\n`);
    await rename(`${index}.part`, index);
  } catch (error) {
    await unlink(copy);
    throw error;
  }
}
