import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("the overview shows its first charts without the engine", async () => {
  const {page, complaints} = await open.visit("/");
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.ok(await page.locator(".small").count(), "indicators that areas share");
  assert.ok(await page.locator(".coverage td a").count(), "reports by area and year");
  assert.deepEqual(
    fetched.filter((name) => /duckdb|vega|parquet/.test(name)),
    []
  );
  assert.deepEqual(complaints, []);
});

test("a row of the overview opens its sentence, and Back closes it", async () => {
  const {page, complaints} = await open.visit("/");
  const row = page.locator(".small button").first();
  const quote = await row.getAttribute("title");
  await row.click();
  await page.waitForSelector("dialog .own mark");
  assert.equal(await page.locator("dialog .own mark").textContent(), quote);
  assert.match(page.url(), /figure=/);
  await page.goBack();
  await page.waitForSelector("dialog", {state: "hidden"});
  assert.deepEqual(complaints, []);
});
