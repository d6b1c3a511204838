import assert from "node:assert/strict";
import {test} from "node:test";
import {bareStatement, withoutComments} from "../../src/components/notebook/sqlText.ts";
import {findStatement} from "../../src/components/notebook/statement.ts";

test("semicolons at the end go with what stands behind them; those in quotation marks are words", () => {
  assert.equal(bareStatement(" -- a\n/* b */ SELECT 1 ; -- c\n ; /* d */"), "SELECT 1 ");
  assert.equal(bareStatement("SELECT ';--' ;"), "SELECT ';--' ");
  assert.equal(bareStatement("SELECT 1; SELECT 2;"), "SELECT 1; SELECT 2");
  assert.equal(bareStatement("SELECT 1 -- one"), "SELECT 1 -- one");
  assert.equal(bareStatement(";"), ";");
  assert.equal(withoutComments("a -- b\n.c/* d */"), "a .c ");
});

test("no text keeps the page busy: each of these took minutes", () => {
  for (const piece of [";-- a\n", ";/* */", ";/*", "/*", "; "]) findStatement(`SELECT 1 ${piece.repeat(100_000)}x`);
});
