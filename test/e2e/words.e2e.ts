import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const rows = ".search-result .table tbody tr";
const found = async (path: string) => {
  const {page, complaints} = await open.visit(path);
  await page.waitForSelector(`${rows} mark`);
  const summary = (await page.locator(".search-result caption").textContent())!;
  return {page, complaints, summary};
};

test("a word is found in either script, and as it is spelled", async () => {
  const simplified = await found(`/search?q=${encodeURIComponent("行政复议")}`);
  const traditional = await found(`/search?q=${encodeURIComponent("行政複議")}`);
  const spelled = await found("/search?q=xingzhengfuyi");
  assert.match(simplified.summary, /^\d+ 处，见于 \d+ 句、5 份报告$/);
  assert.equal(traditional.summary, simplified.summary);
  assert.equal(spelled.summary, simplified.summary);
  for (const {complaints} of [simplified, traditional, spelled]) assert.deepEqual(complaints, []);
});

test("words and patterns are found without the engine, from a server without range requests too", async () => {
  for (const ranges of [true, false]) {
    const page = await open.blank();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    if (!ranges)
      await page.route("**/*.bin", async (route) => {
        const {range: _, ...headers} = route.request().headers();
        await route.continue({headers});
      });
    for (const [q, view] of [
      ["复议", "lines"],
      ["行政复议 案件", "lines"],
      ["/调解.{0,4}率/", "lines"],
      ["复议", "frequency"]
    ] as const) {
      await page.goto(`${open.site.origin}/search?q=${encodeURIComponent(q)}&view=${view}`);
      await page.waitForSelector(view === "lines" ? `${rows} mark` : `${rows} td`);
    }
    assert.ok(asked.some((url) => url.includes("/postings.")));
    assert.deepEqual(
      asked.filter((url) => /\.wasm|\.parquet/.test(url)),
      []
    );
    await page.context().close();
  }
});

test("a line of the concordance opens its sentence", async () => {
  const {page, complaints} = await found(`/search?q=${encodeURIComponent("/调解.{0,4}率/")}`);
  const keyword = (await page.locator(`${rows} mark`).first().textContent())!;
  assert.match(keyword, /^调解.{0,4}率$/);
  await page.locator(".row-open").first().click();
  await page.waitForSelector("dialog .own");
  assert.ok((await page.locator("dialog .own").textContent())!.includes(keyword));
  assert.deepEqual(complaints, []);
});

test("a pattern that is none says so, and a costly one does not hold the page", async () => {
  const {page} = await open.visit(`/search?q=${encodeURIComponent("/(/")}`);
  await page.waitForSelector(".search-result [role='alert']");
  const costly = await open.visit(`/search?q=${encodeURIComponent("/((,|.)*)*$/")}`);
  await costly.page.waitForSelector(`${rows}, .search-result .error-view`);
  assert.equal(await costly.page.evaluate(() => 1 + 1), 2);
});

test("the other views answer, and words lead on", async () => {
  const {page, complaints} = await open.visit(`/search?q=${encodeURIComponent("复议")}&view=frequency`);
  await page.waitForSelector(`${rows} td`);
  assert.equal(await page.locator(rows).count(), 5);
  for (const name of ["搭配", "词组", "主题词"]) {
    await page.getByRole("button", {name, exact: true}).click();
    await page.waitForSelector(`${rows} a`);
    assert.ok((await page.locator(rows).count()) > 0, name);
  }
  await page.locator(`${rows} a`).first().click();
  await page.waitForSelector(`${rows} mark`);
  assert.deepEqual(complaints, []);
});

test("documents: from the list to the sentences that cite one", async () => {
  const {page, complaints} = await open.visit("/citations");
  await page.getByRole("button", {name: "《民法典》"}).click();
  await page.getByRole("heading", {name: "《民法典》"}).waitFor();
  await page.locator(".table .row-open").first().click();
  await page.waitForSelector("dialog .own");
  assert.match((await page.locator("dialog .own").textContent())!, /民法典/);
  assert.deepEqual(complaints, []);
});

test("shared passages: a report that repeats itself, side by side", async () => {
  const {page, complaints} = await open.visit("/reuse");
  await page.locator(".table .row-open", {hasText: "武山县"}).first().click();
  await page.waitForSelector(".aligned .sides");
  const sides = await page.locator(".aligned .sides .report-text").allTextContents();
  assert.ok(sides.length >= 2 && sides.every((side) => side.length > 20));
  assert.deepEqual(complaints, []);
});
