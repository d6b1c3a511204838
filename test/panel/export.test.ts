import assert from "node:assert/strict";
import {execFile, spawnSync} from "node:child_process";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {promisify} from "node:util";
import {DuckDBInstance} from "@duckdb/node-api";
import {panelEndings} from "../../loaders/commands/answers.ts";
import {panelSnippets} from "../../shared/panel/panelSnippets.ts";

const run = promisify(execFile);
const python = "/usr/bin/python3";
/** An answer that is asked for once. */
const once = <Answer>(ask: (code: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (code: string): Answer => {
    if (!answers.has(code)) answers.set(code, ask(code));
    return answers.get(code)!;
  };
};
const reads = once((code: string) => spawnSync(python, ["-c", code]).status === 0);
const R = (code: string) => spawnSync("Rscript", ["--vanilla", "-e", code], {encoding: "utf8"});
const hasR = once((name: string) => R(`library(${name})`).status === 0);

const script = `
import json, sys, pandas
reader = pandas.io.stata.StataReader(sys.argv[1], convert_categoricals=False, convert_missing=True)
data = reader.read()
cell = lambda value: value if isinstance(value, (str, float, int)) else str(value)
print(json.dumps({
  "columns": list(data.columns), "rows": [[cell(v) for v in row] for row in data.values.tolist()],
  "labels": reader.variable_labels(), "reasons": {str(k): v for k, v in reader.value_labels()["why"].items()}
}))`;

let dir: string;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "fazhi-panel-"));
  await command("build", "--out", join(dir, "tables"));
});
after(() => rm(dir, {recursive: true, force: true}));
const command = (...words: string[]) => run(process.execPath, ["bin/fazhi.js", ...words], {encoding: "utf8"});

describe("a panel is written", () => {
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
      [["--out", join(dir, "p.txt")], /must end in \.dta, \.sav, \.csv, \.xlsx, \.parquet/],
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
    skip: hasR("haven") ? false : "R with haven is not installed"
  }, async () => {
    const file = join(dir, "r.dta");
    await fazhi("--out", file, ...choice);
    const {stdout} = R(
      `d <- haven::read_dta("${file}"); cat(nrow(d), d$arbitration_amount[d$area == "620100"], haven::na_tag(d$arbitration_amount[d$area == "620524"]))`
    );
    assert.equal(stdout, "5 7.93e+08 c");
  });

  it("as an SPSS file that PSPP reads: values, missing ones, labels, notes", {
    skip: spawnSync("pspp", ["--version"]).status === 0 ? false : "pspp is not installed"
  }, async () => {
    const file = join(dir, "p.sav");
    await fazhi("--out", file, ...choice);
    const syntax = join(dir, "p.sps");
    await writeFile(
      syntax,
      `GET FILE='${file}'.\nDISPLAY DOCUMENTS.\nSELECT IF NOT MISSING(arbitration_amount).\nLIST area name year arbitration_amount.\nDISPLAY LABELS.`
    );
    const {stdout} = spawnSync("pspp", ["-O", "format=csv", syntax], {encoding: "utf8"});
    assert.match(stdout, /620100,兰州市,2020\.00,793000000/);
    assert.doesNotMatch(stdout, /620524/);
    assert.match(stdout, /仲裁标的额 Amount in arbitration \(元\)/);
    assert.match(stdout, /MIT/);
  });

  it("as an SPSS file that R reads, missing values missing", {
    skip: hasR("haven") ? false : "R with haven is not installed"
  }, async () => {
    const file = join(dir, "s.sav");
    await fazhi("--out", file, ...choice);
    const {stdout} = R(
      `d <- haven::read_sav("${file}"); cat(nrow(d), d$arbitration_amount[d$area == "620100"], is.na(d$arbitration_amount[d$area == "620524"]), d$arbitration_amount_why[d$area == "620524"], d$name[d$area == "620100"])`
    );
    assert.equal(stdout, "5 7.93e+08 TRUE silent 兰州市");
  });
});

/** The programs that run snippets here; those of others are held against the columns. */
const programs: Readonly<Record<string, {readonly has: () => boolean; readonly run: (code: string) => string}>> = {
  r: {
    has: () => hasR("base"),
    run: (code) => R(code).stdout
  },
  python: {
    has: () => reads("import pandas"),
    run: (code) => spawnSync(python, ["-c", code], {encoding: "utf8"}).stdout
  },
  spss: {
    has: () => spawnSync("pspp", ["--version"]).status === 0,
    run: (code) => spawnSync("pspp", ["-O", "format=csv"], {encoding: "utf8", input: code}).stdout
  }
};
/** A library that a snippet needs, and whether the program has it. */
const library = (code: string) => {
  const ofR = /(\w+)::/.exec(code)?.[1];
  if (ofR) return hasR(ofR);
  if (/read_excel/.test(code)) return reads("import openpyxl");
  return /read_parquet/.test(code) ? reads("import pyarrow") : true;
};

describe("the snippets of a panel's README", () => {
  for (const ending of panelEndings)
    it(`for ${ending} find the value of the file, where their programs are installed`, async (context) => {
      const file = join(dir, `p${ending}`);
      const words = ["--tables", join(dir, "tables"), "--out", file, "--indicators", "arbitration.amount"];
      await command("panel", ...words);
      const readme = await readFile(`${file}.README.md`, "utf8");
      const fenced = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
        language: language!,
        code: code!.trim()
      }));
      assert.deepEqual(fenced, panelSnippets(`p${ending}`, "arbitration_amount"));
      const skipped: string[] = [];
      for (const {language, code} of panelSnippets(file, "arbitration_amount")) {
        const program = programs[language];
        if (language === "sql") {
          const connection = await (await DuckDBInstance.create(":memory:")).connect();
          const rows = (await connection.runAndReadAll(code)).getRowsJson();
          assert.deepEqual(
            rows.map((row) => row.map(String)),
            [["620100", "2020", "793000000"]]
          );
          connection.closeSync();
        } else if (program?.has() && library(code)) {
          const printed = program.run(code);
          assert.match(
            printed,
            /620100[\s",]+2020(?:\.0+)?[\s",]+(?:793000000|7\.93e\+0?8)/,
            `${language}: ${printed}`
          );
          assert.doesNotMatch(printed, /371302/, language);
        } else {
          skipped.push(language);
          assert.match(code, /\barbitration_amount\b/);
        }
      }
      if (skipped.length) context.diagnostic(`not run, their programs are not installed: ${skipped.join(", ")}`);
    });
});
