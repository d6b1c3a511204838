import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";

import {from} from "arquero";
import {columns, rowsOf, schema, tableNames, tables, writeParquet} from "../../loaders/index.ts";
import {projectCorpus} from "../corpus.ts";

const corpus = await projectCorpus();
const dir = await mkdtemp(join(tmpdir(), "fazhi-test-"));
after(() => rm(dir, {recursive: true, force: true}));

describe("tables", () => {
  it("have exactly the columns of the schema, with values of their type", () => {
    const typeOf = {text: "string", integer: "number", number: "number", boolean: "boolean"};
    for (const name of tableNames) {
      const described = columns(name);
      for (const row of rowsOf[name](corpus) as Record<string, unknown>[]) {
        assert.deepEqual(Object.keys(row).sort(), described.map((column) => column.name).sort(), name);
        for (const {name: column, type, nullable} of described) {
          const value = row[column];
          if (value === null) assert.ok(nullable, `${name}.${column} is null`);
          else assert.equal(typeof value, typeOf[type], `${name}.${column} is ${value}`);
          if (type === "integer" && value !== null) assert.ok(Number.isInteger(value), `${name}.${column} is ${value}`);
        }
      }
    }
  });

  it("identify each row by its key", () => {
    for (const name of tableNames) {
      const keys = (rowsOf[name](corpus) as Record<string, unknown>[]).map((row) =>
        JSON.stringify(schema[name].order.key.map((column) => row[column]))
      );
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  it("lead every figure back to its bytes", async () => {
    for (const report of corpus.reports) {
      const bytes = await readFile(join("data/reports", report.row!.file));
      for (const row of rowsOf.measurements({...corpus, reports: [report]})) {
        assert.equal(report.repaired.text.slice(row.start, row.end), row.quote);
        const source = report.source.text.slice(row.sourceStart, row.sourceEnd);
        assert.equal(bytes.subarray(row.byteStart!, row.byteEnd!).toString("utf8"), source);
        const digits = row.quote.match(/\d/g) ?? [];
        assert.deepEqual(source.match(/\d/g) ?? [], digits, `${row.id}: ${row.quote} <- ${source}`);
      }
    }
  });
});

describe("writeParquet", () => {
  it("writes what the engine reads back, row for row, and the same bytes each time", async () => {
    const written = tables(corpus);
    await writeParquet(written, join(dir, "a"));
    await writeParquet(tables(corpus), join(dir, "b"));
    assert.deepEqual((await readdir(join(dir, "a"))).sort(), tableNames.map((name) => `${name}.parquet`).sort());
    const connection = await (await DuckDBInstance.create()).connect();
    for (const name of tableNames) {
      const sha = async (run: string) =>
        createHash("sha256")
          .update(await readFile(join(dir, run, `${name}.parquet`)))
          .digest("hex");
      assert.equal(await sha("a"), await sha("b"), name);
      const read = await connection.runAndReadAll(`SELECT * FROM read_parquet('${join(dir, "a", `${name}.parquet`)}')`);
      assert.deepEqual(
        read.columnNames(),
        columns(name).map((column) => column.name)
      );
      assert.deepEqual(
        read.getRowObjectsJS(),
        written[name].objects().map((row) => ({...row})),
        name
      );
    }
    connection.closeSync();
  });

  it("refuses what is not of a code list, and a cell that must not be empty, by table, row and column", async () => {
    const written = tables(corpus);
    const [first, ...rest] = written.measurements.objects() as Record<string, unknown>[];
    const spoilt = (cells: Record<string, unknown>) =>
      writeParquet({...written, measurements: from([{...first, ...cells}, ...rest])}, join(dir, "spoilt"));
    const row = `measurements, row 1 \\(id ${first!.id}\\)`;
    await assert.rejects(spoilt({bound: "ovr"}), new RegExp(`${row}: bound “ovr” is not one of exact, over`));
    await assert.rejects(spoilt({period: "toString"}), new RegExp(`${row}: period “toString” is not one of`));
    await assert.rejects(spoilt({unit: null}), new RegExp(`${row}: unit is empty`));
    await assert.rejects(readdir(join(dir, "spoilt")), {code: "ENOENT"});
  });
});
