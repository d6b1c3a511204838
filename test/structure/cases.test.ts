import assert from "node:assert/strict";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, it} from "node:test";
import {reading} from "./read.ts";

const folder = (name: string) => join(import.meta.dirname, name);

/** A new case is a new file in input/; `UPDATE=1` writes its output, to be read before it is committed. */
describe("outline and metadata of the case files", () => {
  for (const file of readdirSync(folder("input")).sort()) {
    const output = join(folder("output"), `${basename(file, ".txt")}.json`);
    it(basename(file, ".txt"), () => {
      const found = reading(readFileSync(join(folder("input"), file), "utf8"));
      if (process.env.UPDATE) writeFileSync(output, `${JSON.stringify(found, null, 1)}\n`);
      assert.deepEqual(found, JSON.parse(readFileSync(output, "utf8")));
    });
  }
});
