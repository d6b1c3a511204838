import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import {csvParseRows} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

interface Described {
  readonly resources: readonly {path: string; bytes: number; hash: string; rows: number}[];
}

test("every table is handed over as described, and opens again", async () => {
  const {page, complaints} = await open.visit("/dataset");
  const links = await page
    .locator("a.file")
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  const descriptor = await page.locator("a.descriptor").first().getAttribute("href");
  const described = (await (await fetch(descriptor!)).json()) as Described;
  assert.deepEqual(
    links.map((link) => link.replace(/^.*\//, "")).sort(),
    described.resources.map(({path}) => path).sort()
  );
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  for (const {path, bytes, hash, rows} of described.resources) {
    const link = links.find((one) => one.endsWith(`/${path}`))!;
    const file = new Uint8Array(await (await fetch(link)).arrayBuffer());
    assert.equal(file.length, bytes, path);
    assert.equal(`sha256:${createHash("sha256").update(file).digest("hex")}`, hash, path);
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM 'dist/data/tables/${path}'`);
    assert.equal(Number(counted.getRows()[0]![0]), rows, path);
  }
  connection.closeSync();
  engine.closeSync();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("CSV and Excel are made here: the rows of the Parquet file, without a formula; the address of a file that was leads to its table", async () => {
  const {page, complaints} = await open.visit("/dataset");
  const taken = async (table: string, format: string) => {
    const line = page.locator("tr", {has: page.locator(`a[href='#${table}']`)});
    const [file] = await Promise.all([page.waitForEvent("download"), line.getByRole("button", {name: format}).click()]);
    return new Uint8Array(readFileSync(await file.path()));
  };
  const text = await taken("sentences", "CSV");
  assert.deepEqual([...text.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const engine = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await engine.connect();
  const answer = await connection.runAndReadAll("SELECT * FROM 'dist/data/tables/sentences.parquet'");
  const cell = (value: unknown) =>
    value === null ? "" : typeof value === "string" && /^['=+\-@＝＋－＠]/.test(value) ? `'${value}` : String(value);
  const wanted = answer.getRows().map((row) => row.map(cell));
  assert.deepEqual(csvParseRows(strFromU8(text).replace(/^\uFEFF/, "")), [answer.columnNames(), ...wanted]);
  connection.closeSync();
  engine.closeSync();
  const sheet = strFromU8(unzipSync(await taken("measurements", "Excel"))["xl/worksheets/sheet1.xml"]!);
  const described = await page.evaluate(async () => (await fetch("data/tables/datapackage.json")).json());
  const {rows} = (described as Described).resources.find(({path}) => path === "measurements.parquet")!;
  assert.equal(sheet.match(/<row>/g)?.length, rows + 1);
  assert.ok(!/<f[ >]/.test(sheet));
  assert.deepEqual(complaints, []);
  await page.context().close();
  const old = await open.visit("/data/tables/sentences.csv");
  await old.page.locator("main a[href*='dataset.html#sentences']").click();
  await old.page.locator("details#sentences[open]").waitFor();
  await old.page.context().close();
});

test("the head describes the data set, and each file it names is there", async () => {
  const {page} = await open.visit("/dataset");
  const text = await page.locator("script[type='application/ld+json']").textContent();
  const dataset = JSON.parse(text!) as {"@type": string; distribution: {contentUrl: string}[]};
  assert.equal(dataset["@type"], "Dataset");
  for (const {contentUrl} of dataset.distribution) {
    const {status} = await fetch(new URL(contentUrl, page.url()), {method: "HEAD"});
    assert.equal(status, 200, contentUrl);
  }
  await page.context().close();
});

test("the dictionary opens at the table that an address names, and the engine stays away", async () => {
  const {page, complaints} = await open.visit("/dataset#measurements");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const entry = page.locator("details#measurements");
  await entry.locator("th", {hasText: "indicator"}).waitFor();
  assert.equal(await entry.getAttribute("open"), "");
  assert.equal(await page.locator("details#areas").getAttribute("open"), null);
  assert.deepEqual(
    asked.filter((address) => address.includes(".wasm")),
    []
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a table's query opens in the notebook", async () => {
  const {page} = await open.visit("/dataset");
  await page.locator("tr", {hasText: "citations"}).getByRole("link", {name: "SQL"}).click();
  await page.waitForURL(/\/notebook\.html\?sql=/);
  await page.getByRole("button", {name: "全部运行"}).first().click();
  await page.locator(".answer tbody tr").first().waitFor();
  await page.context().close();
});
