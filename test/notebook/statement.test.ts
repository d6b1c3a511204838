import assert from "node:assert/strict";
import {test} from "node:test";
import {checkable, findStatement} from "../../src/components/notebook/statement.ts";

const kindOf = (sql: string) => findStatement(sql)?.kind ?? null;

test("a statement that reads is known by its first words, past comments and brackets", () => {
  for (const sql of ["SELECT 1", "-- why\n/* how */ with a as (select 1) from a", "(VALUES (1))", "FROM t;", "TABLE t"])
    assert.equal(kindOf(sql), "select", sql);
  assert.equal(kindOf("EXPLAIN /* a */ ANALYZE -- b\nSELECT 1"), "explain");
  assert.equal(kindOf("SUMMARIZE measurements -- all"), "summarize");
  assert.equal(kindOf("desc SELECT 1"), "describe");
  assert.equal(kindOf("SHOW ALL TABLES;"), "show");
});

test("a statement that could change something is none, behind EXPLAIN and DESCRIBE too", () => {
  for (const sql of [
    "",
    "CREATE VIEW a AS SELECT 1",
    "EXPLAIN ANALYZE CREATE OR REPLACE VIEW measurements AS SELECT 666 AS value",
    "explain drop view a",
    "DESCRIBE DROP VIEW a",
    "SHOW TABLES; DROP VIEW a",
    "SUMMARIZE a; DROP VIEW a",
    "SET threads = 1",
    "PRAGMA version",
    "selection"
  ])
    assert.equal(findStatement(sql), null, sql);
});

test("the query of a statement is checked on lines of its own, without the semicolon at its end", () => {
  const around = (sql: string) => checkable(findStatement(sql)!);
  assert.equal(around("EXPLAIN SELECT 1 -- one\n; -- done"), "SELECT * FROM (\nSELECT 1 -- one\n\n)");
  assert.equal(around("SUMMARIZE measurements"), null);
});
