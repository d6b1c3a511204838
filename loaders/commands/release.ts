import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {datacite, datedCitation, dcat, zenodo} from "../publish/citing.ts";
import {
  changeWords,
  keyFile,
  manifestOf,
  type Released,
  readManifest,
  readVersion,
  versionsIn
} from "../publish/dataVersion.ts";
import {atomFeed} from "../publish/feed.ts";
import type {Inputs} from "../publish/inputs.ts";
import {releaseKeys} from "../publish/releaseKeys.ts";
import {complain} from "./complaint.ts";

interface Options {
  readonly date: string;
  readonly out: string;
  readonly site: string;
}

/** `fazhi release`: writes a data version of a built site, once for ever, and what its keepers and readers are told of it. */
export async function release(dir: string, {date, out, site}: Options): Promise<void> {
  const tables = join(dir, "data/tables");
  if (!existsSync(join(tables, "datapackage.json")))
    return complain([
      `${dir} holds no built site: run npm run build first. 其中没有构建好的站点，请先运行 npm run build。`
    ]);
  const before = versionsIn(out)
    .filter((version) => version < date)
    .at(-1);
  if (versionsIn(out).some((version) => version > date))
    return complain([`${date}: a later version is there. Versions follow one another. 已有更晚的版本。`]);
  const released = await releasedFrom(dir, date);
  const manifest = manifestOf(released, before === undefined ? null : readVersion(out, before));
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const path = join(out, `${date}.json`);
  if (existsSync(path) && readFileSync(path, "utf8") !== text)
    return complain([
      `${path} is there with other contents, and a version never changes. Take another day. 同日版本已存在且内容不同；版本一经写定不再更改，请换一个日期。`
    ]);
  mkdirSync(out, {recursive: true});
  writeFileSync(path, text);
  writeFileSync(join(out, `${date}.keys.gz`), keyFile(released.keys));
  const address = site && `${site.replace(/\/*$/, "")}/`;
  const manifests = versionsIn(out).map((version) => readManifest(out, version));
  writeFileSync(join(out, "feed.atom"), atomFeed(manifests, await titlesIn(tables), address));
  const files = {"datacite.json": datacite(manifest, address), "dcat.jsonld": dcat(manifest, address)};
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(out, name), `${JSON.stringify(value, null, 1)}\n`);
  writeFileSync(".zenodo.json", `${JSON.stringify(zenodo(manifest), null, 1)}\n`);
  if (existsSync("CITATION.cff"))
    writeFileSync("CITATION.cff", datedCitation(readFileSync("CITATION.cff", "utf8"), date));
  writeNews(join(out, "NEWS.md"), date, changeWords(manifest));
  console.log(changeWords(manifest).en);
}

/** The newest version stands first; one that is told again takes the place of its own words. */
function writeNews(path: string, date: string, {zh, en}: {readonly zh: string; readonly en: string}): void {
  const earlier = existsSync(path)
    ? readFileSync(path, "utf8")
        .split(/^(?=## )/m)
        .filter((part) => part.startsWith("## "))
    : [];
  const others = earlier.filter((part) => !part.startsWith(`## ${date}\n`));
  writeFileSync(path, `# 数据版本 Data versions\n\n${[`## ${date}\n${zh}\n\n${en}\n`, ...others].join("\n")}`);
}

async function releasedFrom(dir: string, version: string): Promise<Released> {
  const tables = join(dir, "data/tables");
  const described = JSON.parse(readFileSync(join(tables, "datapackage.json"), "utf8")) as {
    version: string;
    resources: {path: string; bytes: number; rows: number; hash: string}[];
  };
  return {
    version,
    program: described.version,
    files: described.resources.map(({path, bytes, rows, hash}) => ({
      path,
      bytes,
      rows,
      sha256: hash.replace("sha256:", "")
    })),
    inputs: JSON.parse(readFileSync(join(dir, "data/inputs.json"), "utf8")) as Inputs,
    reports: await rowsOf(tables, "reports"),
    indicators: await rowsOf(tables, "indicators"),
    keys: await releaseKeys(tables)
  };
}

const titlesIn = async (tables: string) =>
  new Map(
    (await rowsOf<{report: string; title: string | null}>(tables, "reports")).map(({report, title}) => [
      report,
      title ?? report
    ])
  );

async function rowsOf<R>(tables: string, table: string): Promise<R[]> {
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  try {
    const file = join(tables, `${table}.parquet`).replaceAll("'", "''");
    return (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJS() as R[];
  } finally {
    connection.closeSync();
    engine.closeSync();
  }
}
