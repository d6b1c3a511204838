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
  const row = page.locator(".small .figure-row").first();
  const quote = await row.getAttribute("title");
  await row.click();
  await page.waitForSelector("dialog .own mark");
  assert.equal(await page.locator("dialog .own mark").textContent(), quote);
  assert.match(page.url(), /figure=/);
  await page.goBack();
  await page.waitForSelector("dialog", {state: "hidden"});
  assert.deepEqual(complaints, []);
});

/** Elements in the page before any of its modules has run. */
async function beforeScripts(path: string, selector: string): Promise<string[]> {
  const page = await open.blank();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(open.site.origin + path);
  const texts = await page.locator(`${selector}:visible`).allTextContents();
  await page.context().close();
  return texts;
}

for (const [path, selector] of [
  ["/", ".small"],
  ["/?lang=en", ".small"],
  ["/", ".coverage"],
  ["/compare", ".plot text"],
  ["/compare?lang=en", ".plot text"]
] as const) {
  test(`${path} has its ${selector} before any script, and the same after`, async () => {
    const prepared = await beforeScripts(path, selector);
    assert.ok(prepared.length);
    const {page} = await open.visit(path);
    assert.deepEqual(prepared, await page.locator(`${selector}:visible`).allTextContents());
  });
}

test("what was prepared for no choice is not shown where there is one", async () => {
  assert.deepEqual(await beforeScripts("/compare?area=620100", ".plot"), []);
});

test("a row leads to its sentence even before scripts run", async () => {
  const page = await open.blank();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${open.site.origin}/`);
  const href = await page.locator(".figure-row").first().getAttribute("href");
  await page.context().close();
  const {page: later} = await open.visit(href!.replace(/^\./, ""));
  await later.waitForSelector("dialog .own mark");
});
