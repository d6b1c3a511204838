import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {after, test} from "node:test";
import {copyProject} from "../synthetic/project.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-failed-"));
after(() => rmSync(dir, {recursive: true, force: true}));

test("a build that can read no report leaves the site before as it is", () => {
  copyProject(dir);
  for (const name of readdirSync("data").filter((name) => name !== "reports" && name !== "gold"))
    symlinkSync(resolve("data", name), join(dir, "data", name));
  for (const folder of ["data/reports", "dist"]) mkdirSync(join(dir, folder), {recursive: true});
  writeFileSync(join(dir, "data/reports/catalogue.csv"), readFileSync("data/reports/catalogue.csv", "utf8"));
  writeFileSync(join(dir, "dist/index.html"), "before");
  const {status, stdout, stderr} = spawnSync("npm", ["run", "build"], {cwd: dir, encoding: "utf8"});
  assert.notEqual(status, 0);
  assert.match(`${stdout}${stderr}`, /not one report could be read, so nothing was made/);
  assert.equal(readFileSync(join(dir, "dist/index.html"), "utf8"), "before");
  assert.ok(!existsSync(join(dir, "dist.old")));
});
