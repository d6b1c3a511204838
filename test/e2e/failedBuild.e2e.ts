import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {linkKnowledge} from "../dataFolder.ts";
import {copyProject} from "../synthetic/project.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-failed-"));
after(() => rmSync(dir, {recursive: true, force: true}));

test("a build that can read no report leaves the site before as it is", () => {
  copyProject(dir);
  linkKnowledge(join(dir, "data"));
  for (const folder of ["data/reports", "dist"]) mkdirSync(join(dir, folder), {recursive: true});
  writeFileSync(join(dir, "data/reports/catalogue.csv"), readFileSync("data/reports/catalogue.csv", "utf8"));
  writeFileSync(join(dir, "dist/index.html"), "before");
  const {status, stdout, stderr} = spawnSync("npm", ["run", "build"], {cwd: dir, encoding: "utf8"});
  assert.notEqual(status, 0);
  assert.match(`${stdout}${stderr}`, /not one report could be read, so nothing was made/);
  assert.equal(readFileSync(join(dir, "dist/index.html"), "utf8"), "before");
  assert.ok(!existsSync(join(dir, "dist.old")));
});

test("a build with a brief whose figure changed names file, line and figure, and leaves the site before as it is", () => {
  const copy = join(dir, "briefs");
  copyProject(copy);
  cpSync("data", join(copy, "data"), {recursive: true});
  for (const folder of ["briefs", "dist"]) mkdirSync(join(copy, folder));
  writeFileSync(join(copy, "briefs/wrong.md"), "# t\n\n收到{figure:620100-2020@2582=127}。\n");
  writeFileSync(join(copy, "dist/index.html"), "before");
  const {status, stdout, stderr} = spawnSync("npm", ["run", "build"], {cwd: copy, encoding: "utf8"});
  assert.notEqual(status, 0);
  assert.match(`${stdout}${stderr}`, /briefs\/wrong\.md:3: \{figure:620100-2020@2582=127\}: it is 128 now/);
  assert.match(`${stdout}${stderr}`, /fazhi brief --accept/);
  assert.equal(readFileSync(join(copy, "dist/index.html"), "utf8"), "before");
});
