import assert from "node:assert/strict";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {zipSync} from "fflate";
import {fazhi} from "./cli.ts";

const report = (area: string, year: number, figure: number) =>
  `${area}${year}年法治政府建设年度报告\n\n　　${year}年，全年办理行政复议案件${figure}件，组织执法人员培训3次，制定规范性文件5件。\n`;

describe("fazhi add of many files, and list, set, remove", () => {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-intake-"));
  const data = join(dir, "data");
  const review = join(dir, "review.csv");
  const rows = () => csvParse(readFileSync(join(data, "reports", "catalogue.csv"), "utf8"));
  before(() => {
    for (const part of ["areas", "codebook", "lexicons", "citation"])
      cpSync(join("data", part), join(data, part), {recursive: true});
    mkdirSync(join(data, "reports"));
    const folder = join(dir, "in", "甘肃省");
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, "武山县2023.txt"), report("武山县", 2023, 12));
    writeFileSync(join(folder, "again.txt"), report("武山县", 2023, 12));
    writeFileSync(join(folder, "城关区.txt"), report("城关区", 2022, 7));
    writeFileSync(join(folder, "broken.docx"), "no Word file");
    const model = new TextEncoder().encode(
      report("某县", 2023, 1).replace("1件", "XX件").replaceAll("3次", "XX次、××人次")
    );
    writeFileSync(
      join(dir, "more.zip"),
      zipSync({"陇西县2021.txt": new TextEncoder().encode(report("陇西县", 2021, 5)), "范文.txt": model})
    );
  });
  after(() => rmSync(dir, {recursive: true}));

  it("writes a review table: what is sure goes in, what is open is asked, what is no report or comes twice stays out", () => {
    const {status, stderr, stdout} = fazhi(
      "add",
      join(dir, "in"),
      join(dir, "more.zip"),
      "--review",
      review,
      "--data",
      data
    );
    assert.equal(status, 1);
    assert.match(stderr, /broken\.docx: .*请/);
    assert.match(stderr, /5 files: 3 to be added, 0 to be decided, 2 not to be added/);
    assert.match(stdout, /甘肃省兰州市城关区/);
    assert.match(readFileSync(review, "utf8"), /字节相同[\s\S]*范文/);
    assert.ok(!existsSync(join(data, "reports", "catalogue.csv")));
  });

  it("takes in what the table says, once", () => {
    assert.equal(fazhi("add", "--accept", review, "--data", data, "--dry-run").status, 0);
    assert.ok(!existsSync(join(data, "reports", "catalogue.csv")));
    assert.equal(fazhi("add", "--accept", review, "--data", data).status, 0);
    assert.deepEqual(
      rows().map(({report, file}) => [report, file]),
      [
        ["620524-2023", "620524-wushan-2023.txt"],
        ["620102-2022", "620102-chengguan-2022.txt"],
        ["621122-2021", "621122-longxi-2021.txt"]
      ]
    );
    assert.match(fazhi("add", "--accept", review, "--data", data).stderr, /0 added, 3 in the catalogue already/);
    assert.equal(rows().length, 3);
  });

  it("names a row whose file has changed, or that says what cannot be, and takes in the others", () => {
    const folder = join(dir, "later");
    const table = join(dir, "later.csv");
    mkdirSync(folder);
    for (const [i, area] of ["秦州区", "麦积区", "甘谷县"].entries())
      writeFileSync(join(folder, `${area}.txt`), report(area, 2023, 20 + i));
    assert.equal(fazhi("add", folder, "--review", table, "--data", data).status, 0);
    writeFileSync(table, readFileSync(table, "utf8").replace("620503 甘肃省天水市麦积区", "月球"));
    writeFileSync(join(folder, "秦州区.txt"), "changed");
    const {status, stderr} = fazhi("add", "--accept", table, "--data", data);
    assert.equal(status, 1);
    assert.match(stderr, /later\.csv, row \d: .*秦州区\.txt: it was changed or moved/);
    assert.match(stderr, /later\.csv, row \d: area 月球 is not in data\/areas/);
    assert.equal(rows().length, 4);
    assert.equal(fazhi("remove", rows()[3]!.report!, "--data", data).status, 0);
  });

  it("lists, changes and removes rows; nothing is deleted", () => {
    const listed = fazhi("list", "--area", "兰州市", "--format", "ndjson", "--data", data).stdout.trim().split("\n");
    assert.deepEqual(
      listed.map((line) => JSON.parse(line).area),
      ["甘肃省兰州市城关区"]
    );
    assert.equal(fazhi("set", "620102-2022", "--year", "2021", "--title", "题", "--data", data).status, 0);
    assert.deepEqual([rows()[1]!.report, rows()[1]!.year, rows()[1]!.yearBasis], ["620102-2022", "2021", "stated"]);
    assert.equal(fazhi("set", "620102-2022", "--rename", "--data", data).status, 0);
    assert.equal(rows()[1]!.report, "620102-2021");
    assert.ok(existsSync(join(data, "reports", "620102-chengguan-2021.txt")));
    assert.match(fazhi("set", "620102-2021", "--published", "2021-02-30", "--data", data).stderr, /must be a date/);
    assert.match(fazhi("remove", "none", "--data", data).stderr, /no report none/);
    assert.equal(fazhi("remove", "621122-2021", "--data", data).status, 0);
    assert.equal(rows().length, 2);
    assert.ok(existsSync(join(data, "reports", "removed", "621122-longxi-2021.txt")));
    const doubt = fazhi("check", "--data", data);
    assert.equal(doubt.status, 1);
    assert.match(doubt.stderr, /620102-2021: the catalogue says 2021, the title "城关区2022年.*" 2022/);
    assert.equal(fazhi("set", "620102-2021", "--note", "题名中的2022年是笔误", "--data", data).status, 0);
    assert.equal(fazhi("check", "--data", data).status, 0);
    writeFileSync(join(data, "reports", "清水县.txt"), report("清水县", 2023, 31));
    assert.match(fazhi("check", "--data", data).stderr, /清水县\.txt: no row of the catalogue names it/);
  });

  it("takes in files that lie beside the catalogue where they are", () => {
    const table = join(dir, "there.csv");
    assert.match(
      fazhi("add", join(data, "reports"), "--review", table, "--data", data).stderr,
      /1 files: 1 to be added, 0 to be decided, 0 not to be added/
    );
    assert.equal(fazhi("add", "--accept", table, "--data", data).status, 0);
    assert.deepEqual([rows().at(-1)!.report, rows().at(-1)!.file], ["620521-2023", "清水县.txt"]);
    assert.equal(fazhi("check", "--data", data).status, 0);
  });
});
