import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const report = "/report/621000-2023";
const readWords = ".sentence.read";

test("a report is read without the engine, its outline and its figures marked", async () => {
  const {page, complaints} = await open.visit(report);
  await page.waitForSelector(".sentence");
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.deepEqual(
    fetched.filter((name) => /duckdb|parquet/.test(name)),
    []
  );
  assert.ok((await page.locator(".outline a").count()) >= 3);
  assert.ok((await page.locator("a.in-figures.coded").count()) >= 10);
  assert.deepEqual(complaints, []);
});

test("layers are switched on and off, and the address remembers which", async () => {
  const {page} = await open.visit(report);
  const weight = () =>
    page
      .locator("a.in-figures.coded")
      .first()
      .evaluate((element) => getComputedStyle(element).fontWeight);
  assert.equal(await weight(), "700");
  await page.getByRole("checkbox", {name: /^数字/}).uncheck();
  await page.waitForURL(/layers=repairs,findings/);
  assert.equal(await weight(), "400");
  await page.goBack();
  assert.equal(await weight(), "700");
});

test("j and k go from sentence to sentence; the card says what is known; the address is the sentence's own", async () => {
  const {page, complaints} = await open.visit(report);
  await page.waitForSelector(".sentence");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const second = await page.locator(readWords).textContent();
  assert.match(page.url(), /at=\d+/);
  assert.match((await page.locator(".card").textContent())!, /第 2 句/);
  await page.keyboard.press("J");
  assert.notEqual(await page.locator(readWords).textContent(), second);
  assert.ok(await page.locator(".card .row-open").count(), "the figures of the sentence");
  await page.keyboard.press("k");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(readWords).count(), 0);
  assert.deepEqual(complaints, []);
});

test("a link to a place in the source opens at the sentence made from it, in both texts", async () => {
  const {page} = await open.visit(`${report}?at=2000&source=1`);
  await page.waitForSelector(readWords);
  const at = Number(await page.locator(readWords).getAttribute("data-at"));
  assert.ok(at <= 2000 + 400 && at > 1000);
  const box = (await page.locator(readWords).boundingBox())!;
  assert.ok(box.y > 0 && box.y < 900, "scrolled to");
  assert.ok((await page.locator(".row .source-text").count()) > 20);
  assert.match((await page.locator(".row .source-text .in-repairs").first().textContent())!, /\S/);
});

test("a clicked figure opens its evidence, whose link leads back to the sentence", async () => {
  const {page, complaints} = await open.visit("/report/620100-2020");
  const figure = page.locator("a.in-figures.coded").first();
  const quote = await figure.textContent();
  await figure.click();
  await page.waitForSelector("dialog .own mark");
  assert.equal(await page.locator("dialog .own mark").textContent(), quote);
  const link = (await page.locator("dialog .facts a[href*='/report/']").getAttribute("href"))!;
  const again = await open.visit(new URL(link).pathname + new URL(link).search);
  await again.page.waitForSelector(readWords);
  assert.ok((await again.page.locator(readWords).textContent())!.includes(quote!));
  assert.deepEqual([...complaints, ...again.complaints], []);
});

test("the reader at 360 px, dark, in English, with a sentence open and beside its source, is accessible and within the window", async () => {
  const {page, complaints} = await open.visit(
    `${report}?lang=en&source=1&at=900&layers=figures,rejected,citations,terms,repairs,findings`,
    {
      viewport: {width: 360, height: 740},
      colorScheme: "dark"
    }
  );
  await page.waitForSelector(readWords);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  assert.deepEqual(await graveFaults(page), []);
  assert.deepEqual(complaints, []);
});

test("on paper only the text is left", async () => {
  const {page} = await open.visit(report);
  await page.waitForSelector(".sentence");
  await page.emulateMedia({media: "print"});
  assert.ok(await page.locator(".reader-text").isVisible());
  for (const part of ["#observablehq-header", ".reader-bar", ".reader-side", ".reader-outline"])
    assert.ok(!(await page.locator(part).isVisible()), part);
});
