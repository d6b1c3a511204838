import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  /** It comes within the archive of the package around it, whose hash holds for it. */
  readonly inBundle?: boolean;
}
const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {packages: Record<string, Locked>};
const installed = Object.entries(packages).filter(([path]) => path !== "");

test("the lock file has the hash of every package, those of other platforms too", () => {
  assert.ok(installed.length > 300);
  const open = installed.filter(
    ([, {integrity, inBundle}]) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? "")
  );
  assert.deepEqual(
    open.map(([path]) => path),
    []
  );
});

test("the lock file names no registry: each user's own is asked", () => {
  assert.deepEqual(
    installed.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path),
    []
  );
});
