/** Panels made in the browser: the dialog, and each format read by another program. */
import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import {strFromU8, unzipSync} from "fflate";
import type {Page} from "playwright-core";
import {type Session, session} from "./browser.ts";

let open: Session;
const dir = mkdtempSync(join(tmpdir(), "fazhi-panels-"));
before(async () => {
  open = await session();
});
after(async () => {
  await open?.close();
  rmSync(dir, {recursive: true});
});

/** The file of the open dialog in a format, and its README. */
async function made(page: Page, format: string): Promise<{file: string; readme: string}> {
  await page.getByLabel("格式").selectOption(format);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "下载 ZIP"}).click()
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const file = join(dir, `fazhi-panel.${format}`);
  writeFileSync(file, files[`fazhi-panel.${format}`]!);
  return {file, readme: strFromU8(files["README.md"]!)};
}
const answered = (program: string, ...words: string[]) => spawnSync(program, words, {encoding: "utf8"});
const hasR = answered("Rscript", "-e", "library(haven)").status === 0;
const hasPspp = answered("pspp", "--version").status === 0;

test("Compare gives its choice as a panel in every format, the values those of the site", async (context) => {
  const {page, complaints} = await open.visit("/compare?indicator=mediation.cases,mediation.success_rate");
  await page.locator(".chart .plot svg").waitFor();
  await page.getByRole("button", {name: "统计面板"}).click();
  await page.locator(".panel-dialog .ts-control").first().waitFor();
  const csv = await made(page, "csv");
  const lines = readFileSync(csv.file, "utf8").replace("\uFEFF", "").trim().split("\r\n");
  assert.match(lines[0]!, /^area,name,level,year,mediation_cases,mediation_cases_lo,/);
  assert.equal(lines.length, 6);
  const lanshan = lines.find((line) => line.startsWith("371302"))!;
  assert.match(
    lanshan,
    /^371302,兰山区,county,2020,6000,,6000,1,,http[^,]+report\/371302-2020\.html\?at=5105,,,,0,silent,$/
  );
  assert.match(csv.readme, /no_report.*`mediation\.cases` 调解/s);

  const {file: parquet} = await made(page, "parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = await connection.runAndReadAll(
    `SELECT area, year, mediation_cases, mediation_cases_hi, mediation_success_rate_why FROM '${parquet}' ORDER BY area`
  );
  assert.deepEqual(rows.getRowsJson().slice(0, 2), [
    ["371302", 2020, 6000, 6000, "silent"],
    ["620100", 2020, 10774, 10774, null]
  ]);
  connection.closeSync();

  const {file: xlsx} = await made(page, "xlsx");
  const sheet = strFromU8(unzipSync(readFileSync(xlsx))["xl/worksheets/sheet1.xml"]!);
  assert.match(sheet, /<v>10774<\/v>/);

  const dta = await made(page, "dta");
  const sav = await made(page, "sav");
  if (hasR) {
    const code = (read: string, file: string) =>
      `d <- haven::${read}("${file}"); cat(nrow(d), d$mediation_cases[d$area == "621000"], d$name[d$area == "620100"], is.na(d$mediation_success_rate[d$area == "371302"]), attr(d$mediation_cases, "label"))`;
    for (const [read, file] of [
      ["read_dta", dta.file],
      ["read_sav", sav.file]
    ] as const)
      assert.match(answered("Rscript", "--vanilla", "-e", code(read, file)).stdout, /^5 56520 兰州市 TRUE 调解/, read);
  } else context.diagnostic("R with haven is not installed: .dta and .sav were not read back");
  if (hasPspp) {
    const syntax = join(dir, "p.sps");
    writeFileSync(syntax, `GET FILE='${sav.file}'.\nLIST area year mediation_cases.`);
    assert.match(answered("pspp", "-O", "format=csv", syntax).stdout, /621000,2023\.00,56520/);
  } else context.diagnostic("pspp is not installed: .sav was not read back by it");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("indicator, area and data pages open it with their own choice; long and balanced rows on request", async () => {
  for (const [path, chosen] of [
    ["/indicator/mediation.cases", 1],
    ["/area?area=620100", 1],
    ["/dataset", 0]
  ] as const) {
    const {page} = await open.visit(path);
    await page.getByRole("button", {name: "统计面板"}).first().click();
    await page.locator(".panel-dialog .ts-control").nth(1).waitFor();
    assert.equal(await page.locator(".panel-dialog .ts-control .item").count(), chosen, path);
    if (path.startsWith("/indicator")) {
      await page.getByLabel("长表").check();
      await page.getByLabel("平衡面板").check();
      const {file} = await made(page, "csv");
      const lines = readFileSync(file, "utf8").trim().split("\r\n");
      assert.match(lines[0]!, /indicator,indicator_name,unit,value,value_lo/);
      assert.equal(lines.length, 1 + 5 * 4);
    }
    await page.context().close();
  }
});
