import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {accuracy} from "../../loaders/index.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("the page on methods shows each rule with real sentences, without the engine", async () => {
  const {page, complaints} = await open.visit("/method");
  await page.waitForSelector("#accuracy");
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.deepEqual(
    fetched.filter((name) => /duckdb|parquet/.test(name)),
    []
  );
  assert.ok((await page.locator(".rules del").count()) > 5, "repairs");
  assert.ok((await page.locator(".rules mark").count()) > 40, "figures and numbers in their sentences");
  assert.deepEqual(complaints, []);
});

test("the accuracy it prints is what the scoring code counts", async () => {
  const {heldOut, reports, passages} = (await accuracy())!;
  const {page} = await open.visit("/method");
  // The second table has the held-out texts by dimension.
  for (const [place, counted] of [
    [0, heldOut!],
    [2, reports!],
    [3, passages!]
  ] as const) {
    const rows = await page.locator("table.plain").nth(place).locator("tbody tr").allTextContents();
    const counts = Object.values(counted.measures).map(({gold, predicted, right}) => [gold, predicted, right].join(""));
    assert.equal(rows.length, counts.length);
    for (const [i, row] of rows.entries())
      assert.ok(row.replaceAll(",", "").includes(counts[i]!), `${row} has ${counts[i]}`);
  }
});

test("an example leads to its sentence in the reader", async () => {
  const {page} = await open.visit("/method");
  const line = page.locator(".rules li", {has: page.locator("mark")}).first();
  const words = await line.locator("mark").textContent();
  await line.locator("a.more").click();
  await page.waitForSelector(".sentence.read");
  assert.ok((await page.locator(".sentence.read").textContent())!.includes(words!));
});
