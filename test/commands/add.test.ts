import assert from "node:assert/strict";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {fazhi} from "./cli.ts";

describe("fazhi add and check", () => {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-test-"));
  const data = join(dir, "data");
  const file = join(dir, "无名.txt");
  const rows = () => csvParse(readFileSync(join(data, "reports", "catalogue.csv"), "utf8"));
  before(() => {
    cpSync("data", data, {recursive: true});
    writeFileSync(file, "本年度共办理行政复议案件12件，审结10件。\n");
  });
  after(() => rmSync(dir, {recursive: true}));

  it("adds nothing until it knows area and year, nor in a dry run", () => {
    const unsaid = fazhi("add", file, "--data", data);
    assert.equal(unsaid.status, 1);
    assert.match(unsaid.stderr, /--area/);
    const unknown = fazhi("add", file, "--area", "../../etc", "--year", "2021", "--data", data);
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /areas\.csv/);
    const impossible = fazhi(
      "add",
      file,
      "--area",
      "620524",
      "--year",
      "2021",
      "--published",
      "2021-02-30",
      "--data",
      data
    );
    assert.equal(impossible.status, 1);
    assert.match(impossible.stderr, /published: "2021-02-30" must be a date that exists/);
    assert.equal(fazhi("add", file, "--area", "620524", "--year", "2021", "--data", data, "--dry-run").status, 0);
    assert.equal(rows().length, 5);
  });

  it("copies the file and adds its row", () => {
    const said = ["--area", "620524", "--year", "2021", "--title", '=1+1,"题"', "--data", data];
    assert.equal(fazhi("add", file, ...said).status, 0);
    const row = rows()[5]!;
    assert.equal(row.report, "620524-2021");
    assert.equal(row.title, '=1+1,"题"');
    assert.equal(readFileSync(join(data, "reports", row.file!), "utf8"), readFileSync(file, "utf8"));
    assert.match(row.file!, /^620524-wushan[a-z-]*-2021\.txt$/);
  });

  it("takes no bytes twice, overwrites no file and keeps ids apart", () => {
    const again = fazhi("add", file, "--area", "620524", "--year", "2021", "--data", data);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /620524-2021/);
    const other = join(dir, "other.txt");
    writeFileSync(other, "另一份报告。\n");
    const taken = join(data, "reports", `${rows()[5]!.file!.slice(0, -4)}-2.txt`);
    writeFileSync(taken, "先在此处");
    assert.equal(fazhi("add", other, "--area", "620524", "--year", "2021", "--data", data).status, 1);
    assert.equal(readFileSync(taken, "utf8"), "先在此处");
    assert.equal(rows().length, 6);
    rmSync(taken);
    assert.equal(fazhi("add", other, "--area", "武山县", "--year", "2021", "--data", data).status, 0);
    assert.equal(rows()[6]!.report, "620524-2021-2");
    assert.ok(existsSync(taken));
  });

  it("finds two reports of one area and year, and nothing else wrong with what it added", () => {
    const twins = fazhi("check", "--data", data);
    assert.equal(twins.status, 1);
    assert.match(twins.stderr, /620524-2021-2: it is of the same area, year and genre as 620524-2021/);
    assert.equal(fazhi("set", "620524-2021-2", "--note", "另一份，与 620524-2021 不同", "--data", data).status, 0);
    const {status, stdout} = fazhi("check", "--data", data);
    assert.deepEqual([status, stdout.slice(0, 10)], [0, "7 reports,"]);
  });
});
