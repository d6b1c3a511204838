import assert from "node:assert/strict";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import test from "node:test";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";

const dir = "test/repair";
const known = await knowledge();

/** What a case states: the text line by line, each repair as "rule: was > is", each mark as "kind: words", the findings' rules. */
async function stated(file: string) {
  const read = await source(file);
  const {text, repairs, marks, script, findings} = repaired(read, known);
  return {
    text: text.split("\n"),
    repairs: repairs.map(({rule, was, is}) => `${rule}: ${was} > ${is}`),
    marks: marks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
    script,
    findings: findings.map(({rule, quote}) => `${rule}: ${quote}`)
  };
}

for (const file of readdirSync(join(dir, "input")).sort())
  test(`repair: ${basename(file, ".txt")}`, async () => {
    const output = join(dir, "output", `${basename(file, ".txt")}.json`);
    const is = await stated(join(dir, "input", file));
    // UPDATE=1 writes what is now; read the difference before you commit it.
    if (process.env.UPDATE) writeFileSync(output, `${JSON.stringify(is, null, 2)}\n`);
    assert.deepEqual(is, JSON.parse(readFileSync(output, "utf8")));
  });
