/** Drafts checked in the browser: what is found, what is refused, and that nothing leaves the page. */
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {after, before, describe, it} from "node:test";
import type {Page} from "playwright-core";
import {docx, pdf} from "../read/bytes.ts";
import {graveFaults} from "./axe.ts";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const draft = [
  "白银市2024年法治政府建设情况报告",
  "一、主要举措和成效",
  "全年共收到行政复议申请312件，审结率达112%。",
  "调解矛盾纠纷8000件，调解成功7200件，调解成功率98%。",
  "<img src=x onerror=alert(1)>全年开展培训15期。"
];

const give = async (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator(".check-zone input")
    .setInputFiles({name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes)});
const done = (page: Page) => page.locator(".check-results #figures .table tbody td").first().waitFor();
const status = (page: Page) => page.locator(".check-status");

describe("a draft on the page", () => {
  for (const [name, bytes] of [
    ["draft.docx", docx(draft.map((line) => line.replace(/<img[^>]*>/, "")))],
    ["draft.pdf", pdf([draft])],
    ["draft.txt", new TextEncoder().encode(draft.join("\n"))]
  ] as const)
    it(`is checked as ${name}: figures, findings, duty parts`, async () => {
      const {page, complaints} = await open.visit("/check");
      await give(page, name, bytes);
      await done(page);
      assert.match((await page.locator(".check-facts").textContent()) ?? "", /白银市/);
      const findings = await page.locator("#findings li").allTextContents();
      assert.ok(
        findings.some((words) => words.includes("112%")),
        findings.join("\n")
      );
      assert.ok(
        findings.some((words) => words.includes("98%")),
        findings.join("\n")
      );
      assert.match((await page.locator("#duty").textContent()) ?? "", /未见/);
      assert.match((await page.locator("#figures tbody").textContent()) ?? "", /312/);
      assert.deepEqual(complaints, []);
    });

  it("goes nowhere: once it is given, nothing but the site's own modules can be asked for, by page or worker", async () => {
    const {page} = await open.visit("/check");
    await page.locator(".check-status", {hasText: "准备好"}).waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.resourceType()} ${request.url()}`));
    await give(page, "draft.txt", new TextEncoder().encode(draft.join("\n")));
    await done(page);
    assert.deepEqual(
      asked.filter((line) => !line.startsWith("GET script ")),
      []
    );
    const blocked = await page.evaluate(() =>
      fetch("/data/tables/contents.json").then(
        () => "fetched",
        () => "blocked"
      )
    );
    assert.equal(blocked, "blocked");
    const [worker] = page.workers();
    assert.equal(
      await worker!.evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket].join()),
      "undefined,undefined,undefined"
    );
    assert.equal(await page.locator(".check-results img").count(), 0);
  });

  it("says which passages stand in a report of the site", async () => {
    const {page} = await open.visit("/check");
    await give(page, "copy.txt", readFileSync("data/reports/620524-wushan-2020.txt"));
    await done(page);
    assert.match((await page.locator("#shared").textContent()) ?? "", /武山/);
  });

  it("can be taken away as a list of findings", async () => {
    const {page, complaints} = await open.visit("/check?lang=en");
    await give(page, "draft.txt", new TextEncoder().encode(draft.join("\n")));
    await done(page);
    for (const [label, ending] of [
      ["DOCX", ".docx"],
      ["CSV", ".csv"]
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".check-files").getByRole("button", {name: label, exact: true}).click()
      ]);
      assert.ok(file.suggestedFilename().endsWith(ending));
    }
    assert.deepEqual(complaints, []);
    assert.deepEqual(await graveFaults(page), []);
  });

  it("is refused with reason and remedy where it cannot be read, in each language", async () => {
    const encrypted = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600));
    for (const [lang, words] of [
      ["zh", /加密/],
      ["hant", /加密.*另存/],
      ["en", /encrypted/]
    ] as const) {
      const {page} = await open.visit(`/check?lang=${lang}`);
      await give(page, "draft.docx", encrypted);
      await status(page).filter({hasText: words}).waitFor();
    }
    const {page} = await open.visit("/check?lang=en");
    await give(page, "empty.txt", new Uint8Array());
    await status(page).filter({hasText: "it is empty"}).waitFor();
    await give(page, "draft.pdf", new TextEncoder().encode("%PDF-1.4 broken"));
    await status(page).filter({hasText: "cannot be read in whole"}).waitFor();
    await page.evaluate(() => {
      const large = new File([new Uint8Array(100_000_000)], "large.docx");
      const data = new DataTransfer();
      data.items.add(large);
      document.querySelector(".check-zone")!.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
    });
    await status(page).filter({hasText: "over the limit"}).waitFor();
  });
});
