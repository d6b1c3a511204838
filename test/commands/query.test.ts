import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {withTables} from "../../loaders/commands/engine.ts";
import {checkedSelect} from "../../loaders/commands/query.ts";
import {fazhi} from "./cli.ts";

describe("fazhi query and search", () => {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-test-"));
  const ask = (sql: string, ...more: string[]) => fazhi("query", sql, "--tables", dir, ...more);
  before(() => {
    assert.equal(fazhi("build", "--out", dir).status, 0);
  });
  after(() => rmSync(dir, {recursive: true}));

  it("answers as a table, CSV and NDJSON", () => {
    const sql = "SELECT report, year, title FROM reports ORDER BY report LIMIT 2";
    assert.match(ask(sql).stdout, /^report +year +title\n─+ +─+ +─+\n371302-2020 +2020 +兰山区2020年度/);
    const rows = csvParse(ask(sql, "--format", "csv").stdout);
    assert.deepEqual(rows.columns, ["report", "year", "title"]);
    assert.equal(rows.length, 2);
    const [first] = ask(sql, "--format", "ndjson").stdout.split("\n");
    assert.deepEqual(JSON.parse(first!), {report: "371302-2020", year: 2020, title: rows[0]!.title});
  });

  it("begins a CSV file with a byte order mark, which a pipe does not get", () => {
    const words = ["bin/fazhi.js", "query", "SELECT '中文' AS a", "--tables", dir, "--format", "csv"];
    const apart = mkdtempSync(join(tmpdir(), "fazhi-test-"));
    const file = join(apart, "out.csv");
    assert.equal(spawnSync(process.execPath, words, {stdio: ["ignore", openSync(file, "w"), "inherit"]}).status, 0);
    assert.equal(readFileSync(file, "utf8"), "\uFEFFa\n中文\n");
    assert.equal(ask("SELECT '中文' AS a", "--format", "csv").stdout, "a\n中文\n");
    rmSync(apart, {recursive: true});
  });

  it("reaches and changes nothing but the tables", async () => {
    const files = readdirSync(dir);
    const out = join(dir, "out.csv");
    await withTables({tables: dir, data: "data"}, async (connection) => {
      const run = async (sql: string) => (await checkedSelect(connection, sql)).run();
      for (const sql of [
        "SELECT * FROM read_text('package.json')",
        "SELECT * FROM 'package.json'",
        "FROM glob('*')",
        "FROM 'https://example.com/x.parquet'",
        `COPY reports TO '${out}'`,
        `COPY reports TO '${join(dir, "reports.parquet")}'`,
        `EXPLAIN ANALYZE COPY areas TO '${join(dir, "reports.parquet")}'`,
        "CREATE TABLE mine AS SELECT 1",
        "DROP VIEW reports",
        "SET enable_external_access = true",
        "INSTALL httpfs",
        "ATTACH 'other.db'",
        "SELECT 1; SELECT 2",
        "SELEC 1",
        ""
      ])
        await assert.rejects(run(sql), sql);
      assert.equal((await run("SUMMARIZE reports")).columnCount > 0, true);
    });
    const refused = ask("DROP VIEW reports");
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /^fazhi: only SELECT/m);
    assert.ok(!existsSync(out));
    assert.deepEqual(readdirSync(dir), files);
  });

  it("prints a concordance, and takes Traditional for Simplified", () => {
    const simplified = fazhi("search", "行政复议", "--tables", dir, "--width", "10");
    assert.equal(simplified.status, 0);
    assert.match(simplified.stdout, /^371302-2020#\d+ .*\[行政复议\]/m);
    assert.deepEqual(fazhi("search", "行政復議", "--tables", dir, "--width", "10"), simplified);
    const found = fazhi("search", "行政复议", "--tables", dir, "--format", "ndjson").stdout.trim().split("\n");
    assert.equal(`${found.length} hits\n`, simplified.stderr);
    assert.deepEqual(Object.keys(JSON.parse(found[0]!)), ["report", "sentence", "left", "word", "right"]);
  });
});
