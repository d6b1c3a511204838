import assert from "node:assert/strict";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, parse} from "node:path";
import {it} from "node:test";

const updates = Boolean(process.env.UPDATE);
// A run that writes its own expectations proves nothing.
if (updates && process.env.CI) throw new Error("UPDATE is set under CI: outputs are written and read by hand only");

/**
 * Cases are files: what `state` says of `input/<case>.*` in `folder` must be what `output/<case>.json` holds. A new case is a new file;
 * `UPDATE=1` writes its output, to be read before it is committed.
 */
export function cases(folder: string, state: (file: string) => unknown): void {
  for (const file of readdirSync(join(folder, "input")).sort()) {
    const {name} = parse(file);
    const output = join(folder, "output", `${name}.json`);
    it(name, async () => {
      const is = await state(join(folder, "input", file));
      if (updates) writeFileSync(output, `${JSON.stringify(is, null, 2)}\n`);
      assert.deepEqual(is, JSON.parse(readFileSync(output, "utf8")));
    });
  }
}
