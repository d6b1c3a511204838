/** Notebooks that keep: several by name, as files and pages, cells of all kinds, results taken away, words before anything is lost. */
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {type Session, session} from "./browser.ts";
import {link, settledStatus, sql} from "./notebookLink.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const names = (page: Page) => page.locator(".shelf select option").allTextContents();
const write = async (page: Page, text: string, nth = 0) => {
  await page.locator(".cell .cm-content").nth(nth).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(500);
};
const taken = async (page: Page, click: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return {name: file.suggestedFilename(), path: await file.path()};
};

test("several notebooks by name are kept; one is renamed, one deleted, the rest stays", async () => {
  const {page, complaints} = await open.visit("/notebook");
  await settledStatus(page);
  await write(page, "SELECT 11 AS first");
  await page.getByRole("button", {name: "新建"}).click();
  await settledStatus(page);
  await write(page, "SELECT 22 AS second");
  assert.deepEqual(await names(page), ["我的笔记本", "我的笔记本 2"]);
  page.once("dialog", (dialog) => dialog.accept("复议"));
  await page.getByRole("button", {name: "改名"}).click();
  await page.reload();
  await page.getByText("SELECT 22 AS second").waitFor();
  assert.deepEqual((await names(page)).sort(), ["复议", "我的笔记本"].sort());
  await page.locator(".shelf select").selectOption("我的笔记本");
  await page.getByText("SELECT 11 AS first").waitFor();
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", {name: "删除笔记本"}).click();
  await page.getByText("SELECT 22 AS second").waitFor();
  assert.deepEqual(await names(page), ["复议"]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("cells of SQL, Arquero, charts and words run together, and come back from a file and from a page", async () => {
  const {page, complaints} = await open.visit("/notebook");
  await settledStatus(page);
  await write(page, "SELECT report, count(*) AS figures FROM measurements GROUP BY report ORDER BY report");
  await page.getByRole("button", {name: "＋ Arquero"}).click();
  await page.getByRole("button", {name: "＋ 图"}).click();
  await page.getByRole("button", {name: "＋ 文字"}).click();
  await page.locator(".cell[data-kind=markdown] .cm-content").click();
  await page.keyboard.insertText("## 说明\n\n<b>不是标记</b> 与 **重点**");
  await page.getByRole("button", {name: "全部运行"}).click();
  await page.locator(".cell[data-kind=chart] .picture img").waitFor();
  const words = page.locator(".notebook-words");
  assert.equal(await words.locator("b").count(), 0);
  assert.equal(await words.locator("h2").textContent(), "说明");
  assert.equal(await words.locator("strong").textContent(), "重点");
  await page.waitForTimeout(500);

  const file = await taken(page, () => page.getByRole("button", {name: "存成文件"}).click());
  assert.match(file.name, /\.json$/);
  const sheet = await taken(page, () => page.getByRole("button", {name: "存成页面"}).click());
  assert.match(readFileSync(sheet.path, "utf8"), /^---\ntitle: "我的笔记本"\n---\n\n```ts\nimport \{pageCell\}/);
  for (const {name, path} of [file, sheet]) {
    await page
      .locator(".shelf input[type=file]")
      .setInputFiles({name, mimeType: "text/plain", buffer: readFileSync(path)});
    await page.waitForFunction(() => document.querySelectorAll(".cell").length === 4);
    const kinds = await page
      .locator(".cell")
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.kind));
    assert.deepEqual(kinds, ["sql", "arquero", "chart", "markdown"]);
    assert.equal(await page.locator(".answer tbody td").count(), 0, "a file waits for the reader");
  }
  assert.equal((await names(page)).length, 3);
  await page
    .locator(".shelf input[type=file]")
    .setInputFiles({name: "x.json", mimeType: "text/plain", buffer: Buffer.from("{}")});
  await page.getByText("x.json 不是笔记本文件").waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a result is taken away as Parquet, the values those of the table", async () => {
  const {page, complaints} = await open.visit("/notebook");
  await settledStatus(page);
  await write(page, "SELECT report, year, note FROM reports ORDER BY report");
  await page.getByRole("button", {name: "运行", exact: true}).click();
  await page.getByText("620100-2020").first().waitFor();
  await page.locator(".answer .downloads summary").click();
  const {path} = await taken(page, () => page.locator(".answer .menu").getByRole("button", {name: "Parquet"}).click());
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = await connection.runAndReadAll(`SELECT report, year FROM read_parquet('${path}') ORDER BY report`);
  assert.deepEqual(rows.getRowsJson()[1], ["620100-2020", 2020]);
  assert.equal(rows.currentRowCount, 5);
  connection.closeSync();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("changes to a borrowed notebook are said not to be stored, and asked about before the page closes", async () => {
  const {page} = await open.visit(link([sql("SELECT 1 AS theirs")]));
  await page.locator(".cell").waitFor();
  await page.getByText("结果不保存").waitFor();
  await write(page, "SELECT 3 AS changed");
  await page.getByText("改动没有保存").waitFor();
  let asked = "";
  page.once("dialog", (dialog) => {
    asked = dialog.type();
    return dialog.accept();
  });
  await page.goto(`${open.site.origin}/notebook`);
  assert.equal(asked, "beforeunload");
  await page.context().close();
});
