import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {docx} from "../read/bytes.ts";
import {fazhi, fazhiBytes, fazhiOn} from "./cli.ts";

const file = "data/reports/620524-wushan-2020.txt";
const dir = mkdtempSync(join(tmpdir(), "fazhi-pipes-"));
after(() => rmSync(dir, {recursive: true}));
const lines = (text: string) => text.trimEnd().split("\n");

describe("what goes through pipes", () => {
  const figures = lines(fazhi("extract", file).stdout).map((line) => JSON.parse(line));

  it("extract reads standard input, of any format", () => {
    const {status, stdout} = fazhiOn(readFileSync(file), "extract", "-");
    assert.equal(status, 0);
    assert.deepEqual(
      lines(stdout).map((line) => JSON.parse(line).quote),
      figures.map(({quote}) => quote)
    );
    const word = fazhiOn(docx(["全年共办理行政复议案件35件。"]), "extract", "-");
    assert.equal(JSON.parse(word.stdout).value, 35);
    assert.equal(fazhiOn(readFileSync(file), "text", "-").stdout, fazhi("text", file).stdout);
    const nothing = fazhiOn("", "extract", "-");
    assert.equal(nothing.status, 1);
    assert.match(nothing.stderr, /it is empty/);
  });

  it("CSV has the same cells, and a byte order mark on request", () => {
    const plain = fazhi("extract", file, "--format", "csv").stdout;
    assert.deepEqual(
      csvParse(plain).map(({id, value}) => [id, Number(value)]),
      figures.map(({id, value}) => [id, value])
    );
    assert.equal(fazhi("extract", file, "--format", "csv", "--bom").stdout, `\uFEFF${plain}`);
  });

  it("Parquet has the same rows, from extract and from query, which reads its words from a pipe", () => {
    const out = join(dir, "tables");
    assert.equal(fazhi("build", "--out", out).status, 0);
    const extracted = fazhiBytes(null, "extract", file, "--format", "parquet");
    assert.equal(extracted.stdout.subarray(0, 4).toString(), "PAR1");
    const sql = "SELECT id, value, reported FROM measurements WHERE report = '620524-2020' ORDER BY ordinal";
    const rows = lines(fazhiOn(sql, "query", "-", "--tables", out, "--format", "ndjson").stdout);
    assert.deepEqual(
      rows.map((row) => JSON.parse(row)),
      figures.map(({id, value, reported}) => ({id, value, reported}))
    );
    const asked = fazhiBytes(sql, "query", "-", "--tables", out, "--format", "parquet");
    for (const [name, bytes] of Object.entries({extracted, asked})) {
      writeFileSync(join(out, "sums.parquet"), bytes.stdout);
      const again = fazhi("query", "SELECT id, value, reported FROM sums", "--tables", out, "--format", "ndjson");
      assert.deepEqual(lines(again.stdout), rows, name);
    }
  });

  it("a damaged file among several is named, and the others are read; the exit code is 1", () => {
    const broken = join(dir, "broken.docx");
    writeFileSync(broken, "PK\u0003\u0004");
    const {status, stdout, stderr} = fazhi("extract", broken, file);
    assert.equal(status, 1);
    assert.match(stderr, /broken\.docx/);
    assert.equal(lines(stdout).length, figures.length);
  });
});

describe("the completion of words", () => {
  const complete = (...words: readonly string[]) => {
    const script = `${fazhi("completion", "bash").stdout}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _fazhi; printf '%s ' "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", script], {encoding: "utf8"}).stdout.trim();
  };

  it("knows commands, options and choices", () => {
    assert.equal(complete("fazhi", "ext"), "extract");
    assert.equal(complete("fazhi", "extract", "--ta"), "--table");
    assert.equal(complete("fazhi", "extract", "--table", "obs"), "observations");
    assert.equal(complete("fazhi", "query", "--format", "par"), "parquet");
    assert.equal(fazhi("completion", "fish").status, 2);
    assert.match(fazhi("completion", "zsh").stdout, /bashcompinit/);
  });
});
