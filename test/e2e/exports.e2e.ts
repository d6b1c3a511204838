/** Files that leave the site explain themselves: pictures, paper, CSV, ZIP, source files. */
import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {gunzipSync} from "node:zlib";
import {csvParse} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import type {Page} from "playwright-core";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const marks = ".plot [role='graphics-symbol'][tabindex]";

/** The file that a choice of a chart's menu hands over. */
async function taken(page: Page, name: string): Promise<Buffer> {
  await page.locator(".chart .downloads summary").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".chart .downloads").getByRole("button", {name, exact: true}).click()
  ]);
  await page.locator(".chart .downloads summary").click();
  return readFileSync(await file.path());
}

/** Without spaces; paper has some characters as the radicals that look like them. */
const spaceless = (text: string | null) => text!.normalize("NFKC").replace(/\s/g, "");

test("a picture says what the page says around the chart, and whence and when it was taken", async () => {
  const {page, complaints} = await open.visit("/compare.html");
  await page.waitForSelector(marks);
  const picture = (await taken(page, "SVG")).toString("utf8");
  const words = spaceless(
    await page.evaluate(
      (svg) =>
        [...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")]
          .map((one) => one.textContent)
          .join(""),
      picture
    )
  );
  for (const part of [".chart h3", ".chart figcaption p", ".comparable", ".chart .source"])
    assert.ok(words.includes(spaceless(await page.locator(part).first().textContent())), part);
  for (const entry of await page.locator(".legend li").allTextContents())
    assert.ok(words.includes(spaceless(entry)), entry);
  const notes = await page.locator(".footnotes li").allTextContents();
  assert.ok(notes.some((note) => note.startsWith("※")));
  for (const note of notes) assert.ok(words.includes(spaceless(note)), note);
  assert.ok(words.includes(`${new URL(page.url()).origin}/compare.html?indicator=`), "the address");
  assert.match(words, /\d{4}年\d{1,2}月\d{1,2}日取用/);
  assert.doesNotMatch(picture, /var\(--/);
  assert.deepEqual(complaints, []);
});

test("on paper, printed from any width, every row of a chart is there to its end", async () => {
  const {getDocument} = await import("pdfjs-dist/legacy/build/pdf.mjs");
  for (const width of [1280, 1920]) {
    const {page} = await open.visit("/compare.html", {viewport: {width, height: 900}});
    await page.waitForSelector(marks);
    const labels = await page.locator(".plot svg text").allTextContents();
    const pdf = await getDocument({data: new Uint8Array(await page.pdf({format: "A4"})), verbosity: 0}).promise;
    const printed = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const sheet = await pdf.getPage(number);
      const [, , right] = sheet.view as [number, number, number, number];
      for (const item of (await sheet.getTextContent()).items) {
        if (!("str" in item) || !item.str.trim()) continue;
        assert.ok(item.transform[4] + item.width <= right, `${item.str} ends beyond the paper`);
        printed.push(item.str);
      }
    }
    const all = spaceless(printed.join(""));
    for (const label of labels.filter(Boolean)) assert.ok(all.includes(spaceless(label)), `${label} at ${width}`);
    assert.ok(all.includes("/compare.html"), "the address");
    await page.context().close();
  }
});

test("a long table is printed whole", async () => {
  const {page} = await open.visit("/indicator/mediation.cases.html?tab=table");
  await page.waitForSelector(".compare-view tbody tr");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator(".compare-view .pager").count(), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
});

test("the CSV of a chart has sentence, flags, link, reference and population of each figure, and its link opens the sentence", async () => {
  const {page} = await open.visit("/compare.html");
  await page.waitForSelector(marks);
  const bytes = await taken(page, "CSV");
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const rows = csvParse(bytes.toString("utf8").slice(1));
  const figures = rows.filter(({id}) => id);
  for (const {sentence, quote, link, reference, population, periodBasis} of figures) {
    assert.ok(sentence!.includes(quote!), quote);
    assert.match(link!, /\/report\/[^/]+\.html\?at=\d+$/);
    assert.ok(reference && Number(population) > 0 && periodBasis);
  }
  assert.ok(figures.some(({cautions}) => cautions!.includes("待核查")));
  const {sentence, link} = figures[0]!;
  await page.goto(link!);
  await page.locator(".sentence.read").waitFor();
  assert.equal((await page.locator(".sentence.read").textContent())!.trim(), sentence!.trim());
});

test("the ZIP of a chart says what to know before its use, which version it is, and the licence", async () => {
  const {page} = await open.visit("/compare.html?lang=en");
  await page.waitForSelector(marks);
  const files = unzipSync(await taken(page, "ZIP"));
  const readme = strFromU8(files["README.md"]!);
  for (const part of [
    /## Before you use it/,
    /May these be compared\?/,
    /version \d+\.\d+\.\d+/,
    /MIT licence/,
    /taken on/
  ])
    assert.match(readme, part);
  const {version, licence} = JSON.parse(strFromU8(files["metadata.json"]!)) as Record<string, string>;
  assert.match(version!, /^\d+\.\d+\.\d+$/);
  assert.equal(licence, "MIT");
  assert.ok(Object.keys(files).some((file) => file.endsWith(".svg")));
});

test("every table is handed over where it is seen, with the codes of its rows", async () => {
  for (const path of ["/quality.html", "/report/", "/dataset.html", "/compare.html?tab=table"]) {
    const {page} = await open.visit(path);
    const tables = page.locator(".table-scroll table:visible");
    await tables.first().waitFor();
    const takers = page.locator(".take:visible");
    // Rows of queries come after the page.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll(".table-scroll table")]
          .filter((one) => one.checkVisibility())
          .every((one) => one.closest(".plain-table, .table")?.querySelector(".take")),
      null,
      {timeout: 15_000}
    );
    const [file] = await Promise.all([page.waitForEvent("download"), takers.first().click()]);
    const rows = csvParse(readFileSync(await file.path(), "utf8").slice(1));
    assert.ok(rows.length > 0 && rows.columns.length > 1, path);
    await page.context().close();
  }
});

test("the source file is there, byte for byte, and the offsets of a figure lead to its words in it", async () => {
  const {page} = await open.visit("/compare.html");
  await page.locator(`${marks}[aria-label*="兰州市"]`).first().click();
  await page.locator("dialog .own mark").waitFor();
  const link = page.locator("dialog a[download]").first();
  const bytes = gunzipSync(Buffer.from(await (await fetch((await link.getAttribute("href"))!)).arrayBuffer()));
  const facts = await page.locator("dialog .facts").allTextContents();
  const sha256 = (await page.locator("dialog .hash").textContent())!;
  assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256);
  const [, start, end] = /第 ([\d,]+)–([\d,]+) 字节/.exec(facts.join(" "))!.map((text) => text.replaceAll(",", ""));
  const quote = (await page.locator("dialog .own mark").textContent())!;
  assert.equal(bytes.subarray(Number(start), Number(end)).toString("utf8"), quote);
  await page.getByRole("button", {name: "对照源文件的字节"}).click();
  await page.locator(".source-check mark").waitFor();
  const checked = await page.locator(".source-check").textContent();
  assert.match(checked!, /SHA-256 与记录相符/);
  assert.equal(await page.locator(".source-check mark").textContent(), quote);
});

test("pages of reports and indicators have heads of their own without a script", async () => {
  const text = async (path: string) => (await fetch(open.site.origin + path)).text();
  const wushan = await text("/report/620524-2020.html");
  assert.match(wushan, /<title>[^<]*武山县[^<]*<\/title>/);
  assert.match(wushan, /<meta name="DC\.creator" content="[^"]*武山县/);
  assert.match(wushan, /<meta name="DC\.identifier" content="urn:sha256:[0-9a-f]{64}">/);
  const mediation = await text("/indicator/mediation.cases.html");
  assert.match(mediation, /<title>[^<]*Disputes mediated[^<]*<\/title>/);
  assert.match(mediation, /<meta name="description" content="[^"]{20,}">/);
});

test("an English word finds indicators, in the list, in Compare and in Search", async () => {
  const {page} = await open.visit("/indicator/?q=reconsideration");
  assert.ok((await page.locator(".indicator-list li a").count()) > 2);
  await page.goto(`${open.site.origin}/compare.html`);
  const input = page.locator(".picker input").first();
  await input.click();
  await input.fill("reconsideration");
  await page.locator(".ts-dropdown .option").filter({hasText: "复议"}).first().waitFor();
  await page.goto(`${open.site.origin}/search.html?q=reconsideration`);
  await page.locator(".indicator-hits a").first().click();
  await page.waitForURL(/\/indicator\/reconsideration\./);
});

test("marks are read out row by row, each under a name of its own", async () => {
  for (const path of ["/compare.html", "/compare.html?indicator=services.consultations,publicity.events"]) {
    const {page} = await open.visit(path);
    await page.waitForSelector(marks);
    const panels = await page.locator(".plot svg .mark-symbol.role-mark").evaluateAll((groups) =>
      groups.map((group) =>
        [...group.querySelectorAll("[tabindex]")].map((mark) => ({
          name: mark.getAttribute("aria-label")!,
          top: Math.round(mark.getBoundingClientRect().top)
        }))
      )
    );
    const read = panels.filter((panel) => panel.length);
    assert.ok(read.length > 0);
    for (const panel of read) {
      assert.equal(new Set(panel.map(({name}) => name)).size, panel.length, panel.map(({name}) => name).join(" | "));
      assert.deepEqual(
        panel.map(({top}) => top),
        panel.map(({top}) => top).toSorted((a, b) => a - b)
      );
    }
    await page.context().close();
  }
});

test("a choice that cannot be made says why in a line", async () => {
  const {page} = await open.visit("/compare.html");
  const disabled = page.locator(".segments button:disabled").first();
  await disabled.waitFor();
  const reason = page.locator(".field", {has: disabled}).locator(".off").first();
  assert.ok((await reason.textContent())!.includes((await disabled.textContent())!));
  assert.ok(await reason.isVisible());
});
