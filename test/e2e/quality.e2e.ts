import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

test("findings are chosen by severity, kept in the address, and shown with their words", async () => {
  const {page, complaints} = await open.visit("/quality");
  const list = page.locator(".finding-list");
  await list.locator("tbody mark").first().waitFor();
  await page.getByLabel("程度").selectOption("error");
  await page.waitForURL(/severity=error/);
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll(".finding-list .severity")];
    return shown.length > 0 && shown.every((one) => one.classList.contains("error"));
  });
  const errors = await list.locator("tbody tr").count();
  const [counted] = /\d+/.exec((await page.getByLabel("程度").locator("option:checked").textContent())!)!;
  assert.equal(errors, Number(counted));
  await page.goBack();
  await page.waitForFunction((n) => document.querySelectorAll(".finding-list tbody tr").length > n, errors);
  await list.locator("tbody a").first().click();
  await page.waitForURL(/\/report\/.*at=\d+/);
  // The first of all is an event dated after its report; its sentence is the one that is read.
  assert.match((await page.locator(".read").first().textContent())!, /2021年9月/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("the duty board has a line a report and says what a state stands on", async () => {
  const {page} = await open.visit("/quality");
  const lines = page.locator("tr:has(details.state)");
  await lines.first().waitFor();
  assert.equal(await lines.count(), 5);
  const state = lines.first().locator("details.state").first();
  await state.locator("summary").click();
  assert.match((await state.locator("p").textContent()) ?? "", /2021年3月31日/);
  await page.context().close();
});

test("accuracy is measured, and figures without an indicator open their sentences", async () => {
  const {page} = await open.visit("/quality");
  const shares = await page.locator("table.plain td.numeric").allTextContents();
  // Four measures on three sets of texts, precision, recall and F1 of each with its interval.
  assert.equal(shares.filter((text) => /^\d+\.\d% \(\d+\.\d–\d+\.\d\)$/.test(text)).length, 36, shares.join(" "));
  await page.locator("table", {hasText: "所计对象"}).locator(".row-open").first().click();
  await page.locator(".drawer mark").waitFor();
  await page.context().close();
});

test("a rule's repairs open in the notebook", async () => {
  const {page} = await open.visit("/quality");
  await page.locator("table", {hasText: "最常见的一处"}).getByRole("link", {name: "插入的注音"}).click();
  await page.waitForURL(/\/notebook\.html\?sql=/);
  await page.getByRole("button", {name: "全部运行"}).first().click();
  await page.locator(".answer caption", {hasText: "263 行"}).waitFor();
  await page.context().close();
});

test("what the years say of one another is there, and where nothing can be held against anything that is said", async () => {
  const {page, complaints} = await open.visit("/quality");
  for (const part of ["restated", "silences", "sums"]) {
    const body = page.locator(`#${part} + *`);
    await body.waitFor();
    assert.ok((await body.textContent())!.trim().length > 10, part);
  }
  assert.deepEqual(complaints, []);
});
