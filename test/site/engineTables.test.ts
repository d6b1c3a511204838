import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import {tableNames} from "../../loaders/tables/row.ts";

test("the query engine of the pages has a view for every table, in the order of the dictionary", () => {
  const text = readFileSync("src/components/store/queryEngine.ts", "utf8");
  const views = [...text.matchAll(/^ {2}(\w+): FileAttachment\("\.\.\/\.\.\/data\/tables\/(\w+)\.parquet"\)/gm)];
  assert.deepEqual(
    views.map(([, name]) => name),
    tableNames
  );
  for (const [, name, file] of views) assert.equal(name, file);
});
