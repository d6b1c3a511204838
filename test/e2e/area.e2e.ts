import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("an area shows its figures by dimension; a figure opens its sentence", async () => {
  const {page, complaints} = await open.visit("/area?area=620100");
  await page.waitForSelector(".profile-row");
  assert.ok((await page.locator(".profile").count()) >= 5, "dimensions");
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.ok(!fetched.some((name) => /duckdb|parquet/.test(name)), "no engine");
  const figure = page.locator(".profile-row .row-open").first();
  const said = (await figure.textContent())!.trim();
  await figure.click();
  await page.waitForSelector("dialog .own mark");
  assert.equal((await page.locator("dialog .evidence-figure").textContent())!.trim(), said);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("#cited tbody tr").count(), "documents cited");
  assert.ok(await page.locator("#peers a").count(), "comparable areas");
  assert.match((await page.locator("#continuity").textContent())!, /只有一个年度的报告，看不出停报/);
  assert.deepEqual(complaints, []);
});

test("a place is told of how many, and none among figures that may not be compared", async () => {
  const {page} = await open.visit("/area?area=621000");
  await page.waitForSelector(".profile-row");
  // Another city tells the indicator in the same year, but counts something else.
  assert.ok(await page.locator(".strip small", {hasText: "2 地有，不可比"}).count());
  assert.equal(await page.locator(".strip circle").count(), 0);
  await page.getByRole("button", {name: "同一上级"}).click();
  await page.waitForURL(/among=siblings/);
  await page.waitForSelector(".profile-row");
});

test("per 10,000 residents divides by the population shown, and stays in the address", async () => {
  const {page} = await open.visit("/area?area=620100");
  const first = page.locator(".profile-row", {hasText: "人民调解员"}).locator(".row-open").first();
  await first.waitFor();
  const absolute = Number((await first.textContent())!.replace(/[^\d.]/g, ""));
  await page.getByRole("button", {name: "每万人"}).click();
  await page.waitForURL(/measure=percapita/);
  const per = Number(
    /([\d,.]+)(?!.*\d)/.exec((await first.textContent())!.replace("每万人", ""))![1]!.replaceAll(",", "")
  );
  const people = Number(/([\d,]+) 人/.exec((await page.locator(".fact-row").textContent())!)![1]!.replaceAll(",", ""));
  const exact = (absolute / people) * 10_000;
  assert.ok(Math.abs(per / exact - 1) < 0.005, `${per} of ${absolute} and ${people}`);
});

test("without an area there is a choice, with an unknown one advice; Back works", async () => {
  const {page, complaints} = await open.visit("/area?area=999999");
  await page.locator(".empty", {hasText: "没有代码为 999999 的行政区划"}).waitFor();
  await page.locator(".area-page .links a").first().click();
  await page.waitForSelector(".area-name");
  await page.goBack();
  await page.waitForSelector(".empty");
  assert.deepEqual(complaints, []);
});

test("an area without a report says how to add one", async () => {
  const {page: known} = await open.visit("/area?area=110101");
  await known.locator(".empty", {hasText: "还没有 东城区 110101 的报告"}).waitFor();
  await known.context().close();
  const {page} = await open.visit("/area?area=620000");
  assert.match((await page.locator(".area-page .empty").first().textContent())!, /data\/reports/);
});

test("the profile at 360 px, dark, in English, is accessible and within the window", async () => {
  const {page, complaints} = await open.visit("/area?area=371302&lang=en", {
    viewport: {width: 360, height: 740},
    colorScheme: "dark"
  });
  await page.waitForSelector(".profile-row");
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  assert.deepEqual(await graveFaults(page), []);
  assert.deepEqual(complaints, []);
});
