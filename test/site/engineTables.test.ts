import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import {tableNames} from "../../loaders/tables/row.ts";

test("the query engine of the pages has a view for every table, in the order of the dictionary", () => {
  const text = readFileSync("src/components/store/queryEngine.ts", "utf8");
  const {1: listed} = /export const tables = \[([^\]]*)\]/.exec(text)!;
  assert.deepEqual(
    [...listed!.matchAll(/"(\w+)"/g)].map(([, name]) => name),
    tableNames
  );
});
