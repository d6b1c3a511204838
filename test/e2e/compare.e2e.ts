import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {csvParse} from "d3-dsv";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const marks = ".plot [role='graphics-symbol'][tabindex]";

test("Compare draws its first chart from what was prepared at build", async () => {
  const {page, complaints} = await open.visit("/compare");
  await page.waitForSelector(marks);
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.deepEqual(
    fetched.filter((name) => /duckdb|parquet/.test(name)),
    []
  );
  assert.ok((await page.locator(".chart figcaption p").textContent())!.length > 10, "a caption in plain words");
  assert.deepEqual(complaints, []);
});

test("a clicked mark opens the sentence that it was read from", async () => {
  const {page, complaints} = await open.visit("/compare");
  const mark = page.locator(marks).first();
  const said = (await mark.getAttribute("aria-label"))!;
  await mark.click();
  await page.waitForSelector("dialog .own mark");
  const figure = (await page.locator("dialog .evidence-figure").textContent())!.trim();
  assert.ok(said.endsWith(figure), `${said} is ${figure}`);
  const quote = (await page.locator("dialog .own mark").textContent())!;
  const sentence = (await page.locator("dialog .own").textContent())!;
  assert.ok(sentence.includes(quote));
  assert.match(quote, /\d|[一二三四五六七八九十百千万亿]/);
  assert.deepEqual(complaints, []);
});

test("marks are reached by keyboard and open with Enter", async () => {
  const {page} = await open.visit("/compare");
  await page.waitForSelector(marks);
  await page.locator(`${marks}[tabindex='0']`).focus();
  await page.keyboard.press("ArrowRight");
  const said = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  assert.ok(said);
  assert.ok(await page.locator("#vg-tooltip-element.visible").count(), "the tooltip follows the focus");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog .own mark");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", {state: "hidden"});
  // The dialog tells that it closed after it is gone.
  await page.waitForURL((address) => !address.searchParams.has("figure"));
});

test("choices are in the address, Back undoes them, a link restores them", async () => {
  const {page, complaints} = await open.visit("/compare");
  await page.getByRole("button", {name: "条形"}).click();
  await page.waitForURL(/chart=bar/);
  await page.getByRole("tab", {name: "表", exact: true}).click();
  await page.waitForSelector(".compare-view table tbody tr");
  assert.match(page.url(), /tab=table/);
  await page.goBack();
  await page.waitForSelector(".plot svg");
  assert.match(page.url(), /chart=bar/);
  assert.equal(await page.getByRole("button", {name: "条形"}).getAttribute("aria-pressed"), "true");
  const again = await open.visit("/compare?tab=sources");
  assert.ok(await again.page.locator(".sources a").count());
  assert.deepEqual([...complaints, ...again.complaints], []);
});

test("the picker finds an indicator by pinyin, and its figures are drawn", async () => {
  const {page, complaints} = await open.visit("/compare");
  const input = page.locator(".picker input").first();
  await input.click();
  await input.fill("zhifa");
  const option = page.locator(".ts-dropdown .option").filter({hasText: "执法"}).first();
  await option.click();
  await page.waitForURL(/indicator=/);
  await page.waitForFunction(() => document.querySelector(".compare-view .chart h3")?.textContent?.includes("执法"));
  assert.deepEqual(complaints, []);
});

test("an indicator that does not come with the page is read from its own file, without the engine", async () => {
  const {page, complaints} = await open.visit("/compare?indicator=villages.national&tab=table");
  await page.waitForSelector(".compare-view table tbody tr");
  const fetched: string[] = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  assert.ok(
    fetched.some((name) => /indicator\/villages\.national/.test(name)),
    fetched.join(" ")
  );
  assert.ok(!fetched.some((name) => /duckdb|parquet/.test(name)), "no engine");
  assert.deepEqual(complaints, []);
});

test("a chart can be taken away as SVG, CSV and ZIP", async () => {
  const {page} = await open.visit("/compare");
  await page.waitForSelector(marks);
  await page.locator(".downloads summary").click();
  for (const [name, ending] of [
    ["SVG", ".svg"],
    ["CSV", ".csv"],
    ["PNG", ".png"],
    ["ZIP", ".zip"]
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name, exact: true}).click()
    ]);
    assert.ok(file.suggestedFilename().endsWith(ending));
  }
});

test("the CSV has what is drawn, gaps included; in full it has all columns of the table", async () => {
  const {page} = await open.visit("/compare");
  await page.waitForSelector(marks);
  const drawn = await page.locator(marks).count();
  const rowsOf = async (name: string) => {
    await page.locator(".downloads summary").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name, exact: true}).click()
    ]);
    await page.locator(".downloads summary").click();
    return csvParse(readFileSync(await file.path(), "utf8").slice(1));
  };
  const shown = await rowsOf("CSV");
  assert.equal(shown.filter(({id}) => id).length, drawn);
  assert.ok(shown.some(({id, label}) => !id && label === "未读到此数"));
  const full = await rowsOf("CSV（全部列）");
  assert.deepEqual(full.map(({id}) => id).sort(), shown.flatMap(({id}) => id || []).sort());
  for (const column of ["sourceStart", "rule", "quote"]) assert.ok(full.columns.includes(column), column);
});

test("evidence is cited in the styles of journals, as the tables have them", async () => {
  const {page} = await open.visit("/compare", {permissions: ["clipboard-read", "clipboard-write"]});
  assert.match((await page.locator(".comparable").textContent())!, /^可比吗？否：.*年度不一/);
  // A press review without title, issuer, outlet and address has no reference.
  await page.locator(`${marks}[aria-label*="庆阳市"]`).first().click();
  await page.locator("dialog .copy", {hasText: "不能著录"}).waitFor();
  assert.equal(await page.getByRole("button", {name: "GB/T 7714", exact: true}).count(), 0);
  await page.keyboard.press("Escape");
  await page.locator(`${marks}[aria-label*="兰山区"]`).first().click();
  await page.locator("dialog .own mark", {hasText: "6000"}).waitFor();
  const copied = async (name: string) => {
    await page.getByRole("button", {name, exact: true}).click();
    await page.getByRole("status").filter({hasText: name}).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  assert.match(await copied("GB/T 7714"), /\[R(\/OL)?\]\./);
  assert.match(await copied("APA"), /\((\d{4}|n\.d\.)\)\. /);
  assert.match(await copied("BibTeX"), /^@techreport\{[\w-]+,\n/);
  const quotation = await copied("引文");
  assert.ok(quotation.includes((await page.locator("dialog .own").textContent())!));
  // The address is that of the sentence, not of the page on which it was found.
  assert.match(quotation, /\/report\/371302-2020\.html\?at=\d+$/);
});

test("a pivot sorts, filters, opens evidence, and can be taken away as a workbook", async () => {
  const {page, complaints} = await open.visit("/compare?indicator=mediation.cases,mediation.success&tab=pivot");
  const rows = page.locator(".pivot tbody tr");
  await rows.first().waitFor();
  const all = await rows.count();
  await page.locator(".pivot thead button").last().click();
  assert.equal(await page.locator(".pivot th[aria-sort='descending']").count(), 1);
  await page.locator(".pivot input[type='search']").fill("lanzhou");
  await page.waitForFunction((n) => document.querySelectorAll(".pivot tbody tr").length < n, all);
  await page.locator(".pivot .downloads summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".pivot .downloads button", {hasText: "XLSX"}).click()
  ]);
  assert.match(download.suggestedFilename(), /-pivot\.xlsx$/);
  await page.locator(".pivot tbody .row-open").first().click();
  await page.waitForSelector("dialog .own mark");
  assert.deepEqual(complaints, []);
});

test("indicators are offered under the items of a framework, computed rates under a heading of their own", async () => {
  const {page, complaints} = await open.visit("/compare?by=outline");
  await page.waitForSelector(marks);
  await page.locator(".compare-controls .ts-control input").first().click();
  await page.waitForSelector(".optgroup-header");
  const heads = await page.locator(".optgroup-header").allTextContents();
  assert.ok(heads.some((head) => head.includes("依法行政制度体系")));
  assert.ok(heads.some((head) => head.includes("算得")));
  assert.deepEqual(complaints, []);
});

test("a computed rate has a page, and a figure of it opens both sentences", async () => {
  const {page, complaints} = await open.visit("/indicator/computed.mediation_success");
  await page.waitForSelector(marks);
  await page.locator(marks).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog .own mark");
  assert.equal(await page.locator("dialog article.evidence").count(), 2);
  assert.deepEqual(complaints, []);
});

test("two indicators stand against one another without a line, and a point opens both sentences", async () => {
  const {page, complaints} = await open.visit("/compare?indicator=mediation.cases,mediation.mediators&chart=scatter");
  await page.waitForSelector(".chart figcaption, .compare-view .empty");
  const points = page.locator(marks);
  assert.ok((await points.count()) > 0, "the five reports have areas with both");
  assert.equal(await page.locator(".plot .mark-line, .plot .mark-rule.trend").count(), 0);
  const words = (await page.locator(".chart figcaption p").textContent())!;
  assert.match(words, /不计算相关系数/);
  await points.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog .own mark");
  assert.equal(await page.locator("dialog article.evidence").count(), 2);
  assert.deepEqual(complaints, []);
});
