import assert from "node:assert/strict";
import {it} from "node:test";
import {DuckDBInstance} from "@duckdb/node-api";
import {allPairs, cellsOf, pairsOf} from "../../src/components/reuse/pairs.ts";

it("pairs count a character once, however many passages hold it, and stand by how much they share", async () => {
  const engine = await DuckDBInstance.create(":memory:");
  const connection = await engine.connect();
  const rows = async (sql: string, parameters: string[] = []) =>
    (await connection.runAndReadAll(sql, parameters)).getRows();
  await connection.run(`CREATE TABLE reports AS FROM (VALUES ('a', '1'), ('b', '2'), ('c', '2')) AS t(report, area)`);
  await connection.run(`CREATE TABLE reuse AS SELECT *, endA - startA AS length FROM (VALUES
    ('a', 'b', 0, 30, false), ('a', 'b', 20, 50, false), ('a', 'b', 25, 28, false), ('a', 'a', 0, 60, false),
    ('a', 'c', 5, 15, false), ('b', 'c', 0, 99, true)) AS t(reportA, reportB, startA, endA, formulaic)`);
  await connection.run(`CREATE TABLE pairs AS ${allPairs("copied")}`);
  assert.deepEqual(await rows(pairsOf("pairs", false)), [
    ["a", "a", 1, 60, 60],
    ["a", "b", 3, 50, 30],
    ["a", "c", 1, 10, 10]
  ]);
  assert.deepEqual(await rows(pairsOf("pairs", true), ["1", "2"]), [
    ["a", "b", 3, 50, 30],
    ["a", "c", 1, 10, 10]
  ]);
  assert.deepEqual(await rows(cellsOf("pairs", "area", 5)), [
    ["1", "1", 60],
    ["1", "2", 60]
  ]);
  assert.deepEqual(await rows(cellsOf("pairs", "report", 2)), [
    ["a", "a", 60],
    ["a", "b", 50]
  ]);
  connection.closeSync();
  engine.closeSync();
});
