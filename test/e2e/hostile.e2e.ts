import assert from "node:assert/strict";
import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {writeHostile} from "../hostile/data.ts";
import {buildSite, copyProject} from "../synthetic/project.ts";
import {type Session, session} from "./browser.ts";

// The site of one report that tries everything, built like any other.
const dir = mkdtempSync(join(tmpdir(), "fazhi-hostile-"));
let open: Session;
before(async () => {
  copyProject(dir);
  await writeHostile(join(dir, "data"));
  buildSite(dir);
  open = await session(join(dir, "dist"));
});
after(async () => {
  await open?.close();
  rmSync(dir, {recursive: true, force: true});
});

test("no page runs, loads or follows anything that the report says", async () => {
  const files = readdirSync(join(dir, "dist"), {recursive: true, encoding: "utf8"}).filter(
    (file) => file.endsWith(".html") && !file.startsWith("_")
  );
  const kinds = [...new Map(files.map((file) => [file.split("/")[0], file])).values()];
  const addresses = kinds.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`);
  for (const address of [...addresses, "/notebook?sql=SELECT * FROM sentences", "/area?area=620524"]) {
    const {page, complaints} = await open.visit(address);
    if (address.startsWith("/notebook?")) await page.getByRole("button", {name: "全部运行"}).first().click();
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => (globalThis as {harmed?: number}).harmed), undefined, address);
    assert.equal(
      await page.locator("main img[src=x], main iframe, main b[onmouseover], main a[href^='javascript']").count(),
      0,
      address
    );
    assert.deepEqual(complaints, [], address);
    await page.context().close();
  }
});

test("its words stand on the pages as words", async () => {
  const {page} = await open.visit("/notebook?sql=SELECT text FROM sentences");
  await page.getByRole("button", {name: "全部运行"}).first().click();
  await page.locator(".answer td", {hasText: "<svg onload=globalThis.harmed=6>"}).first().waitFor();
  await page.context().close();
});

test("words longer than anyone types are told to be too long, and the next search works", async () => {
  for (const typed of ["法".repeat(1500), `/${"(法|治)".repeat(300)}/`, `“${"x".repeat(3000)}”`]) {
    const {page, complaints} = await open.visit(`/search.html?q=${encodeURIComponent(typed)}`);
    await page.locator(".search-result .empty", {hasText: `${typed.length} 字`}).waitFor();
    assert.deepEqual(complaints, []);
    await page.locator("input[type=search]").fill("法律援助");
    await page.keyboard.press("Enter");
    await page.locator(".search-result mark").first().waitFor();
    await page.context().close();
  }
});
