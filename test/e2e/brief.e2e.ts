/** Briefs: read, kept for, written, shared, taken away; files are opened by other programs. */
import assert from "node:assert/strict";
import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {strFromU8, unzipSync} from "fflate";
import type {Locator, Page} from "playwright-core";
import {type Session, session, settled} from "./browser.ts";

let open: Session;
const dir = mkdtempSync(join(tmpdir(), "fazhi-brief-"));
before(async () => {
  open = await session();
});
after(async () => {
  await open?.close();
  rmSync(dir, {recursive: true});
});

const has = (program: string, ...words: string[]) => spawnSync(program, words, {timeout: 60_000}).error === undefined;
const poppler = has("pdftoppm", "-v") && has("pdftotext", "-v") ? null : "poppler-utils is not installed";
const office = has("soffice", "--version") ? null : "libreoffice-writer is not installed";
const pdfText = (file: string) => execFileSync("pdftotext", ["-layout", file, "-"], {encoding: "utf8"});
/** Of each page of a PDF the share that is dark, and the share that is coloured as a bar of a chart is. */
function inked(file: string): {dark: number; bars: number}[] {
  execFileSync("pdftoppm", ["-r", "40", file, join(dir, "page")]);
  const pages = execFileSync("sh", ["-c", `ls ${join(dir, "page")}*.ppm`], {encoding: "utf8"})
    .trim()
    .split("\n");
  return pages.map((page) => {
    const bytes = readFileSync(page);
    rmSync(page);
    let [dark, bars] = [0, 0];
    for (let i = 15; i + 2 < bytes.length; i += 3) {
      const [red, green, blue] = [bytes[i]!, bytes[i + 1]!, bytes[i + 2]!];
      if (red + green + blue < 600) dark++;
      // The pale orange of a bar is far from the grey of letters and from the pure blue of links.
      if (red > 200 && green > 140 && green < 195 && blue > 100 && blue < 160) bars++;
    }
    const all = (bytes.length - 15) / 3;
    return {dark: dark / all, bars: bars / all};
  });
}
const saved = async (page: Page, button: string, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: button}).click()
  ]);
  const file = join(dir, name);
  await download.saveAs(file);
  return file;
};
const words = async (locator: Locator) => (await locator.textContent()) ?? "";
const write = async (page: Page, text: string) => {
  await page.locator(".brief-text").fill(text);
  await page.waitForTimeout(600);
  await settled(page);
};

test("the brief of the project opens its sentences, and says its notes", async () => {
  const {page, complaints} = await open.visit("/brief/mediation");
  await page.locator(".brief-chart .plot svg").waitFor();
  assert.equal(await page.locator("mark.off").count(), 0);
  assert.match(await words(page.locator(".brief")), /10,774 件.*99\.57%/s);
  await page.locator("a.bound").first().click();
  await page.locator(".drawer mark").waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

let word = "";
test("it is taken away as a Word file with footnotes, widths and a chart", async () => {
  const {page, complaints} = await open.visit("/brief/mediation");
  await page.locator(".brief-chart .plot svg").waitFor();
  word = await saved(page, "Word (.docx)", "brief.docx");
  const files = unzipSync(readFileSync(word));
  const body = strFromU8(files["word/document.xml"]!);
  assert.ok((body.match(/<w:footnoteReference /g)?.length ?? 0) >= 9);
  assert.match(body, /<w:tblGrid><w:gridCol w:w="\d{3,}"\/>/);
  assert.match(body, /<wp:docPr [^>]*descr="[^"]{20,}"/);
  assert.match(strFromU8(files["word/footnotes.xml"]!), /武山县2020年/);
  const pictures = Object.keys(files).filter((name) => /^word\/media\/.*\.(svg|png)$/.test(name));
  assert.equal(pictures.length, 2);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("the Word file is drawn by LibreOffice: words, notes, chart", {skip: office ?? poppler ?? false}, () => {
  execFileSync(
    "soffice",
    ["--headless", `-env:UserInstallation=file://${dir}/office`, "--convert-to", "pdf", "--outdir", dir, word],
    {
      timeout: 180_000,
      stdio: "ignore"
    }
  );
  const text = pdfText(join(dir, "brief.pdf"));
  for (const told of [/件数与比率相合的两处/, /10,774 件/, /本文计算的数/, /见原句/, /56,520 件/])
    assert.match(text, told);
  const pages = inked(join(dir, "brief.pdf"));
  assert.ok(pages.length >= 2 && pages.every(({dark}) => dark > 0.005), JSON.stringify(pages));
  assert.ok(
    pages.some(({bars}) => bars > 0.003),
    JSON.stringify(pages)
  );
});

test("it prints: the sheet alone, with its notes and the addresses of the sentences", {
  skip: poppler ?? false
}, async () => {
  const {page} = await open.visit("/brief/mediation");
  await page.locator(".brief-chart .plot svg").waitFor();
  const file = join(dir, "print.pdf");
  writeFileSync(file, await page.pdf({format: "A4"}));
  const text = pdfText(file);
  for (const told of [/99\.57%/, /report\/620100-2020\.html\?at=\d+/, /出处/]) assert.match(text, told);
  assert.doesNotMatch(text, /Word \(\.docx\)|笔记本/);
  const pages = inked(file);
  assert.ok(pages.every(({dark}) => dark > 0.005) && pages.some(({bars}) => bars > 0.003), JSON.stringify(pages));
  await page.context().close();
});

test("what is kept beside figures, charts and findings goes into a brief, which stays", async () => {
  const {page, complaints} = await open.visit("/compare?indicator=mediation.cases&figure=620100-2020@4122");
  await page.locator(".drawer header .keep").click();
  await page.locator(".drawer .copy .keep").click();
  await page.locator(".drawer-close").click();
  await page.locator(".chart-foot .keep").click();
  assert.equal(await page.locator(".chart-foot .keep").getAttribute("aria-pressed"), "true");
  await page.goto(`${open.site.origin}/brief/`);
  await settled(page);
  assert.equal(await page.locator(".basket li").count(), 3);
  await page.getByRole("button", {name: "全部放入"}).click();
  await page.locator(".brief-sheet .plot svg").waitFor();
  assert.match(await page.locator(".brief-text").inputValue(), /\{figure:620100-2020@4122=10774\}/);
  assert.match(await words(page.locator(".brief-sheet")), /10,774 件/);
  assert.equal(await page.locator("mark.off").count(), 0);
  await page.reload();
  await settled(page);
  await page.locator(".brief-sheet .plot svg").waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("what is off is marked where it stands, in words; hostile words stay words", async () => {
  const {page, complaints} = await open.visit("/brief/");
  await write(
    page,
    "<img src=x onerror=alert(1)> ![a](http://example.invalid/a.png) [b](javascript:alert(1))\n\n收到{figure:620100-2020@2582=127}，{nothing:1}，{=a/b}。"
  );
  assert.equal(await page.locator("mark.off").count(), 3);
  assert.match(await words(page.locator(".brief-sheet")), /128 件［原为 127］/);
  assert.equal(await page.locator(".off-list li").count(), 3);
  assert.equal(await page.locator(".brief-sheet img, .brief-sheet a[href^='javascript']").count(), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a link carries a brief, leaves the reader's own alone, and says when it was cut off", async () => {
  const {page} = await open.visit("/brief/", {permissions: ["clipboard-read", "clipboard-write"]});
  await write(page, "# 甲\n\n{figure:620100-2020@2582=128}");
  await page.getByRole("button", {name: "复制链接"}).click();
  await page.getByText("已复制").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await write(page, "# 我的");
  await page.goto(link);
  await page.locator(".borrowed").waitFor();
  await page.locator(".brief-sheet", {hasText: "128"}).waitFor();
  assert.match(await words(page.locator(".brief-sheet")), /甲\s*128 件/);
  await page.goto(link.slice(0, -6));
  await page.getByText("链接不完整").waitFor();
  assert.equal(await page.locator(".brief-text").inputValue(), "# 我的");
  await page.goto(link.replace("text=1.", "text=9."));
  await page.getByText("链接出自本站的另一版本").waitFor();
  await page.evaluate(() => localStorage.setItem("fazhi.basket", '{"version":9}'));
  await page.goto(`${open.site.origin}/brief/`);
  await page.getByText("篮子是本站另一版本留下的").waitFor();
  await page.context().close();
});

test("files open again; one that is too large or no text is refused in words", async () => {
  const {page} = await open.visit("/brief/");
  const give = (name: string, buffer: Buffer) =>
    page.locator("input[type=file]").setInputFiles({name, mimeType: "text/markdown", buffer});
  await give("a.md", Buffer.from("# 乙\n\n{value:mediation.cases,620100,2020}"));
  await page.getByText("10,774 件").waitFor();
  await give("b.md", Buffer.from([0xff, 0xfe, 0x00, 0x41]));
  await page.getByText("b.md 不是 UTF-8 文本文件").waitFor();
  await give("c.md", Buffer.alloc(1_000_001, 97));
  await page.getByText("c.md 超过 1 MB").waitFor();
  await page.context().close();
});
