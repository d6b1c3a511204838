import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {after, before, test} from "node:test";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const engineFiles = () =>
  performance
    .getEntriesByType("resource")
    .map(({name}) => name)
    .filter((name) => /duckdb|parquet/.test(name));

test("there is a page for every indicator of the list, and the list finds one by pinyin", async () => {
  const {page, complaints} = await open.visit("/indicator/?empty=1");
  const links = await page.locator(".indicator-list li a").count();
  assert.equal(
    links,
    readdirSync("dist/indicator").filter((file) => file.endsWith(".html") && file !== "index.html").length
  );
  await page.getByRole("searchbox").fill("fuyi shouli");
  await page.waitForFunction((all) => document.querySelectorAll(".indicator-list li").length < all, links);
  assert.match((await page.locator(".indicator-list").textContent())!, /复议受理/);
  assert.match(page.url(), /q=fuyi/);
  await page.getByRole("searchbox").fill("这个词没有");
  await page.waitForSelector(".indicator-list .empty");
  assert.deepEqual(complaints, []);
});

test("the list can be grouped by the parts of a framework, and says whose grouping it is", async () => {
  const {page, complaints} = await open.visit("/indicator/?empty=1");
  await page.getByLabel("分组").selectOption({label: "法治政府建设实施纲要（2021—2025年）"});
  await page.waitForSelector(".indicator-list section[id='outline.enforcement']");
  const headings = await page.locator(".indicator-list section h2, .indicator-list section h3").allTextContents();
  assert.match(headings[0]!, /^二 政府机构职能体系/);
  assert.match(headings.at(-1)!, /未归入/);
  assert.match((await page.locator(".indicator-list > p").textContent())!, /本站所归/);
  assert.match(page.url(), /by=outline/);
  assert.deepEqual(complaints, []);
});

test("an indicator says what it is and draws its figures without the engine", async () => {
  const {page, complaints} = await open.visit("/indicator/mediation.cases");
  await page.waitForSelector(".plot [role='graphics-symbol']");
  assert.deepEqual(await page.evaluate(engineFiles), []);
  assert.ok(await page.locator(".examples mark").count(), "examples with their figures marked");
  assert.match((await page.locator("#accuracy table").textContent())!, /%/);
  assert.ok(await page.locator("#related a").count());
  assert.deepEqual(complaints, []);
});

test("areas of a level are ranked among those that count alike; provinces say of how many", async () => {
  const {page, complaints} = await open.visit("/indicator/mediation.cases?level=prefecture");
  const areas = page.locator("#areas");
  await areas.locator(".ranking li").first().waitFor();
  assert.match((await areas.locator(".ranking").textContent())!, /不排名次/);
  assert.equal(await areas.locator(".tile").count(), 34);
  const gansu = areas.locator(".tile:not(.none)").first();
  assert.match((await gansu.getAttribute("title"))!, /甘肃省：有报告的 \d 个地区中 \d 个有此指标/);
  await gansu.click();
  await page.waitForURL(/province=62/);
  await areas.locator(".ranking .row-open").first().click();
  await page.waitForSelector("dialog .own mark");
  assert.deepEqual(complaints, []);
});

test("over areas and years at 360 px, dark, it is accessible and within the window", async () => {
  const {page, complaints} = await open.visit("/indicator/mediation.cases?lang=en", {
    viewport: {width: 360, height: 740},
    colorScheme: "dark"
  });
  await page.waitForSelector("#areas .tile");
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  assert.deepEqual(await graveFaults(page), []);
  assert.deepEqual(complaints, []);
});

test("its table lists every figure, and a row opens the evidence", async () => {
  const {page} = await open.visit("/indicator/mediation.cases?tab=table");
  const row = page.locator(".compare-view tbody .row-open").first();
  await row.click();
  await page.waitForSelector("dialog .own mark");
  assert.match(page.url(), /figure=\d/);
});

test("an indicator without figures says so, and how to get some", async () => {
  const {page} = await open.visit("/indicator/?empty=1");
  const without = page.locator(".indicator-list li.none a").first();
  await without.click();
  await page.waitForSelector(".indicator-page .empty");
  assert.match((await page.locator(".indicator-page .empty").textContent())!, /indicators\.csv/);
});
