import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {it} from "node:test";
import {documented, ruleTables} from "../../scripts/docs/ruleTables.ts";

for (const file of new Set(ruleTables.map((table) => table.file)))
  it(`docs/${file} has the rules as they are; if not, run npm run docs`, () => {
    const text = readFileSync(`docs/${file}`, "utf8");
    assert.equal(documented(file, text), text);
  });
