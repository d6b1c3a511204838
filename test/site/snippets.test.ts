import assert from "node:assert/strict";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import {columns, writeParquet} from "../../loaders/index.ts";
import {snippetTexts} from "../../src/components/dataset/snippetTexts.ts";
import {projectTables} from "../corpus.ts";

/** The places in which a snippet names columns, by language: the first group of each pattern holds them. */
const named = {
  Python: [/query\("([^"]+)"\)/g, /on="([^"]+)"/g, /groupby\("([^"]+)"\)/g, /"(\w+)": str/g],
  R: [/filter\((.+)\)(?= \|>|$)/gm, /by = "([^"]+)"/g, /count\((\w+)/g, /cols\((\w+) =/g]
};
/** The words of these places that are neither texts nor operators of the language. */
const columnsNamed = (text: string, places: readonly RegExp[]): string[] => [
  ...new Set(
    places
      .flatMap((place) => [...text.matchAll(place)].map(([, words]) => words!))
      .flatMap((words) => words.replace(/"[^"]*"|'[^']*'/g, "").match(/[A-Za-z][\w.]*/g) ?? [])
      .filter((word) => !["and", "or", "not", "is.na"].includes(word))
  )
];

describe("the snippets of the data page", () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-snippets-"));
    await writeParquet(await projectTables(), dir);
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

  it("name columns that the tables have, in Python and R", () => {
    const known = new Set([...columns("observations"), ...columns("areas")].map(({name}) => name));
    for (const [language, places] of Object.entries(named)) {
      const names = columnsNamed(texts()[language as keyof typeof named], places);
      assert.ok(names.length >= 3, `${language}: ${names}`);
      assert.deepEqual(
        names.filter((name) => !known.has(name)),
        [],
        language
      );
    }
  });
});
