import assert from "node:assert/strict";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import test from "node:test";
import {source} from "../../loaders/read/source.ts";

/** The text of a page without its markup, as repair begins with it; every kept character stands so in the page. */
function shown({text, markup}: Awaited<ReturnType<typeof source>>): string {
  let [is, at] = ["", 0];
  for (const edit of markup) {
    assert.ok(edit.start >= at && edit.end > edit.start, `${edit.start} after ${at}`);
    is += text.slice(at, edit.start) + edit.is;
    at = edit.end;
  }
  return is + text.slice(at);
}

for (const file of readdirSync("test/read/input").sort())
  test(`read: ${file}`, async () => {
    const read = await source(join("test/read/input", file));
    const output = join("test/read/output", `${file}.json`);
    const is = {
      format: read.format,
      encoding: read.encoding,
      text: shown(read).split("\n"),
      findings: read.findings.map(({rule, messageEn}) => `${rule}: ${messageEn}`)
    };
    // UPDATE=1 writes what is now; read the difference before you commit it.
    if (process.env.UPDATE) writeFileSync(output, `${JSON.stringify(is, null, 2)}\n`);
    assert.deepEqual(is, JSON.parse(readFileSync(output, "utf8")));
  });
