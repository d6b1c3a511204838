import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("shares of a term group are drawn, and a link lists the sentences behind one", async () => {
  const {page, complaints} = await open.visit("/attention?group=enforcement&cell=620524-2020%233");
  await page.waitForSelector(".plot svg");
  await page.waitForSelector("#sentences mark");
  const marks = await page.locator("#sentences mark").allTextContents();
  assert.ok(marks.includes("行政执法"));
  assert.ok((await page.locator("#sentences li").count()) > 3);
  await page.getByRole("button", {name: "占句数（%）"}).click();
  await page.waitForURL(/of=sentences/);
  assert.deepEqual(await graveFaults(page), []);
  assert.deepEqual(complaints, []);
});

test("without an area of two years the page of changes says what is missing", async () => {
  const {page, complaints} = await open.visit("/changes");
  await page.waitForSelector(".changes-page .empty");
  assert.match((await page.locator(".changes-page").textContent())!, /还没有两个年度都有报告的地区/);
  assert.deepEqual(await graveFaults(page), []);
  assert.deepEqual(complaints, []);
});
