import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {it} from "node:test";
import {knowledgeFiles} from "../../loaders/knowledge/schema.ts";
import {lexiconsReadme} from "../../scripts/docs/lexiconsReadme.ts";

it("the README of the lexicons is what the schema says: mend it with `npm run docs`", () => {
  assert.equal(readFileSync("data/lexicons/README.md", "utf8"), lexiconsReadme());
});

it("the README of the lexicons names every file of the folder and every column", () => {
  const readme = lexiconsReadme();
  for (const file of readdirSync("data/lexicons").filter((name) => name.endsWith(".csv")))
    assert.ok(readme.includes(`\`${file}\``), file);
  for (const [name, {columns}] of Object.entries(knowledgeFiles.lexicons)) {
    const [header] = readFileSync(`data/lexicons/${name}.csv`, "utf8").split(/\r?\n/);
    assert.deepEqual(header!.split(",").sort(), Object.keys(columns).sort(), name);
  }
});
