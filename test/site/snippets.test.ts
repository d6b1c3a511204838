import assert from "node:assert/strict";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import {columns, corpusFrom, tables, writeParquet} from "../../loaders/index.ts";
import {snippetTexts} from "../../src/components/dataset/snippetTexts.ts";

describe("the snippets of the data page", () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-snippets-"));
    await writeParquet(tables((await corpusFrom("data")).corpus), dir);
  });
  after(() => rm(dir, {recursive: true}));
  const texts = () => snippetTexts((path) => join(dir, path), {duckdb: "…", text: "# …"});

  it("for DuckDB runs on the tables and finds figures", async () => {
    const engine = await DuckDBInstance.create(":memory:");
    const connection = await engine.connect();
    const found = (await connection.runAndReadAll(texts().DuckDB)).getRowObjects();
    assert.ok(found.length > 3);
    assert.ok(found.every(({nameZh, value, quote}) => nameZh && value !== null && quote));
    connection.closeSync();
    engine.closeSync();
  });

  it("name columns that the tables have", () => {
    const known = new Set([...columns("measurements"), ...columns("areas")].map(({name}) => name));
    const named = ["area", "indicator", "comparable"];
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      []
    );
    for (const name of named)
      for (const text of [texts().Python, texts().R]) assert.match(text, new RegExp(`\\b${name}\\b`));
  });
});
