import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {test} from "node:test";

test("a run under CI refuses to write its own expectations", () => {
  const words = ["--import", "tsx", "--eval", 'await import("./test/cases.ts")', "--input-type=module"];
  const run = (CI: string) =>
    spawnSync(process.execPath, words, {encoding: "utf8", env: {...process.env, UPDATE: "1", CI}});
  assert.match(run("true").stderr, /UPDATE is set under CI/);
  assert.equal(run("").status, 0);
});
