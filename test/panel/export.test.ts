import assert from "node:assert/strict";
import {execFile, spawnSync} from "node:child_process";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {promisify} from "node:util";

const run = promisify(execFile);
const python = "/usr/bin/python3";
const reads = (code: string) => spawnSync(python, ["-c", code]).status === 0;
const R = (code: string) => spawnSync("Rscript", ["-e", code], {encoding: "utf8"});

const script = `
import json, sys, pandas
reader = pandas.io.stata.StataReader(sys.argv[1], convert_categoricals=False, convert_missing=True)
data = reader.read()
cell = lambda value: value if isinstance(value, (str, float, int)) else str(value)
print(json.dumps({
  "columns": list(data.columns), "rows": [[cell(v) for v in row] for row in data.values.tolist()],
  "labels": reader.variable_labels(), "reasons": {str(k): v for k, v in reader.value_labels()["why"].items()}
}))`;

describe("a panel is written", () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-panel-"));
    await command("build", "--out", join(dir, "tables"));
  });
  after(() => rm(dir, {recursive: true, force: true}));
  const command = (...words: string[]) =>
    run(process.execPath, ["--import", "tsx", "loaders/cli.ts", ...words], {encoding: "utf8"});
  const fazhi = (...words: string[]) => command("panel", "--tables", join(dir, "tables"), ...words);
  const choice = ["--indicators", "litigation.attendance_rate,arbitration.amount"];

  it("as CSV with a README, the same bytes each time", async () => {
    const file = join(dir, "p.csv");
    await fazhi("--out", file, ...choice);
    const first = await readFile(file, "utf8");
    await fazhi("--out", file, ...choice);
    assert.equal(await readFile(file, "utf8"), first);
    const [head, ...lines] = first.replace("\uFEFF", "").trim().split("\r\n");
    assert.match(head!, /^area,name,level,year,litigation_attendance_rate,litigation_attendance_rate_lo,/);
    assert.equal(lines.length, 5);
    assert.match(
      lines.find((line) => line.startsWith("620100"))!,
      /,793000000,793000000,793000000,1,,620100-2020@\d+$/
    );
    assert.match(await readFile(`${file}.README.md`, "utf8"), /several_years/);
  });

  it("and refuses what it does not know, in a sentence", async () => {
    for (const [words, says] of [
      [["--out", join(dir, "p.sav")], /must end in \.dta, \.csv, \.xlsx, \.parquet/],
      [["--out", join(dir, "p.csv"), "--indicators", "a.b"], /--indicators a\.b: no such indicator/],
      [["--out", join(dir, "p.csv"), "--areas", "999999"], /--areas 999999: no report of this area/]
    ] as const)
      await assert.rejects(fazhi(...words), ({stderr}: {stderr: string}) => says.test(stderr));
  });

  it("as a Stata file that pandas reads: values, why they are empty, labels", {
    skip: reads("import pandas") ? false : "python3-pandas is not installed"
  }, async () => {
    const file = join(dir, "p.dta");
    await fazhi("--out", file, ...choice);
    const {stdout} = await run(python, ["-c", script, file], {encoding: "utf8"});
    const {columns, rows, labels, reasons} = JSON.parse(stdout);
    assert.deepEqual(columns.slice(0, 6), [
      "area",
      "name",
      "level",
      "year",
      "litigation_attendance_rate",
      "litigation_attendance_rate_lo"
    ]);
    const amount = columns.indexOf("arbitration_amount");
    const cells = new Map(rows.map((row: unknown[]) => [row[0], row[amount]]));
    assert.equal(cells.get("620100"), 793_000_000);
    assert.equal(cells.get("620524"), ".c");
    assert.equal(labels.arbitration_amount, "仲裁标的额 Amount in arbitration (元)");
    assert.equal(reasons["2147483624"], "有报告而未提 report held, silent");
  });

  it("as a Stata file that R reads", {
    skip: R("library(haven)").status === 0 ? false : "R with haven is not installed"
  }, async () => {
    const file = join(dir, "r.dta");
    await fazhi("--out", file, ...choice);
    const {stdout} = R(
      `d <- haven::read_dta("${file}"); cat(nrow(d), d$arbitration_amount[d$area == "620100"], haven::na_tag(d$arbitration_amount[d$area == "620524"]))`
    );
    assert.equal(stdout, "5 7.93e+08 c");
  });
});
