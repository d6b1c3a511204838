import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import type {Locator, Page} from "playwright-core";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const runAll = (page: Page) => page.getByRole("button", {name: "全部运行"}).first().click();
/** The notebook at the link of a statement, which the reader then runs. */
const visit = async (sql: string) => {
  const visited = await open.visit(`/notebook?sql=${encodeURIComponent(sql)}`);
  await visited.page.locator(".cell").waitFor();
  await runAll(visited.page);
  return visited;
};
const words = async (locator: Locator) => (await locator.textContent()) ?? "";
const settledStatus = async (page: Page, nth = 0) => {
  await page.waitForFunction((n) => {
    const said = document.querySelectorAll(".cell-bar [role=status]")[n]?.textContent ?? "";
    return said !== "" && !said.startsWith("正在");
  }, nth);
  return words(page.locator(".cell-bar [role=status]").nth(nth));
};
/** Writes another question into a cell and runs it by keyboard. */
const ask = async (page: Page, text: string, nth = 0) => {
  await page.locator(".cell .cm-content").nth(nth).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  return settledStatus(page, nth);
};

test("an example answers, its figures open their evidence, its rows sort", async () => {
  const {page, complaints} = await open.visit("/notebook");
  assert.match(await settledStatus(page), /^\d+ 行/);
  await page.locator("th button", {hasText: "value"}).click();
  const values = await page.locator(".answer tbody td:nth-child(4)").allInnerTexts();
  const numbers = values.map((text) => Number(text.replaceAll(",", "")));
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => b - a)
  );
  await page.locator(".row-open").first().click();
  await page.locator(".drawer mark").waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("tables and columns are offered, an error is marked at its place", async () => {
  const {page} = await visit("SELECT 1 AS one");
  await settledStatus(page);
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT * FROM measurem");
  await page.locator(".cm-tooltip-autocomplete", {hasText: "measurements"}).waitFor();
  await ask(page, "SELECT '件' AS unit,\n  '数' AS sign, vale\nFROM measurements");
  assert.equal(await words(page.locator(".cm-lintRange-error")), "vale");
  assert.match(await words(page.locator(".answer [role=alert]")), /vale/);
  assert.match(await ask(page, "SELECT value FROM measurements LIMIT 3"), /^3 行/);
  assert.equal(await page.locator(".cm-lintRange-error").count(), 0);
  await page.context().close();
});

test("nothing typed reaches anything but the tables, or changes them", async () => {
  const {page, complaints} = await visit("SELECT 1 AS one");
  await settledStatus(page);
  for (const sql of [
    "SELECT * FROM read_csv_auto('https://example.com/rows.csv')",
    "FROM 'https://example.com/rows.parquet'",
    `SELECT * FROM read_csv_auto('${open.site.origin}/index.html')`,
    "COPY reports TO 'https://example.com/rows.csv'",
    "DROP VIEW reports",
    "SET enable_external_access = true",
    "INSTALL httpfs",
    "ATTACH 'other.db'",
    "SELECT 1; DROP VIEW reports"
  ])
    assert.match(await ask(page, sql), /未能完成/, sql);
  assert.match(await ask(page, "SELECT count(*) AS n FROM reports"), /^1 行/);
  // The engine says on the console what its guard turned down; nothing went out.
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes("Nothing but the tables can be read here")),
    []
  );
  await page.context().close();
});

test("a heavy question can be stopped, and the next is answered; what is cut is said", async () => {
  const {page} = await visit("SELECT 1 AS one");
  await settledStatus(page);
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(
    "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range % 7 = b.range % 11"
  );
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", {name: "停止"}).click();
  assert.match(await settledStatus(page), /已停止/);
  assert.match(await ask(page, "SELECT * FROM range(20000)"), /只取前 10,000 行/);
  assert.match(await words(page.locator(".answer caption")), /只取前 10,000 行/);
  await page.context().close();
});

test("a result is drawn; a chart's specification can be written, but asks for no address", async () => {
  const {page, complaints} = await visit(
    "SELECT area, count(*) AS figures FROM measurements GROUP BY area ORDER BY figures"
  );
  await settledStatus(page);
  await page.getByRole("tab", {name: "图"}).click();
  const picture = page.locator(".picture img");
  await picture.waitFor();
  const first = await picture.getAttribute("src");
  await page.locator(".spec summary").click();
  const write = async (spec: object) => {
    await page.locator(".spec .cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(JSON.stringify(spec));
  };
  await write({data: {url: "https://example.com/rows.json"}, mark: "bar"});
  await page.locator("[role=tabpanel] [role=alert]").waitFor();
  assert.match(await words(page.locator("[role=tabpanel] [role=alert]")), /url/);
  await write({mark: "arc", encoding: {theta: {field: "figures", type: "quantitative"}, color: {field: "area"}}});
  await page.waitForFunction((before) => {
    const image = document.querySelector<HTMLImageElement>(".picture img");
    return image !== null && image.src !== before && image.naturalWidth > 0;
  }, first);
  assert.match((await picture.getAttribute("alt"))!, /5 行/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("Arquero works on earlier results, in a place without network or site", async () => {
  const {page, complaints} = await visit("SELECT report, length(text) AS characters FROM sentences");
  await settledStatus(page);
  await page.getByRole("button", {name: "＋ Arquero"}).click();
  await page.locator(".cell").nth(1).waitFor();
  assert.match(await ask(page, 'return q1.groupby("report").count().orderby("report")', 1), /^5 行/);
  for (const code of [
    "return (await fetch('https://example.com/')).status",
    `return (await fetch('${open.site.origin}/index.html')).status`,
    "return localStorage.length",
    "return document.cookie",
    "return importScripts('https://example.com/x.js')",
    "return ("
  ])
    assert.match(await ask(page, code, 1), /未能完成/, code);
  assert.deepEqual(
    complaints.filter((complaint) => complaint.startsWith("foreign")),
    []
  );
  await page.context().close();
});

test("cells are kept in the address and in the browser", async () => {
  const {page} = await open.visit("/notebook");
  await settledStatus(page);
  await ask(page, "SELECT 2 AS two");
  await page.waitForURL(/two/);
  await page.getByRole("button", {name: "＋ SQL"}).click();
  await page.waitForURL(/cells=/);
  await page.reload();
  await settledStatus(page, 1);
  assert.equal(await page.locator(".cell").count(), 2);
  assert.match(await words(page.locator(".cell .cm-content").first()), /SELECT 2 AS two/);
  await page.goto(`${open.site.origin}/notebook`);
  await settledStatus(page, 1);
  assert.match(await words(page.locator(".cell .cm-content").first()), /SELECT 2 AS two/);
  await page.context().close();
});
