import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, symlinkSync} from "node:fs";
import {join, resolve} from "node:path";

const parts = [
  "src",
  "loaders",
  "test/gold",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/** Makes `dir` a copy of the project without its data: who calls writes `dir/data`. */
export function copyProject(dir: string): void {
  mkdirSync(dir, {recursive: true});
  for (const part of parts)
    cpSync(part, join(dir, part), {recursive: true, filter: (path) => !path.includes(".observablehq")});
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
}

/** Builds the site of a copy into `dir/dist`. Throws with the end of the log where that fails. */
export function buildSite(dir: string): void {
  const {status, stdout, stderr} = spawnSync("npm", ["run", "build"], {cwd: dir, encoding: "utf8"});
  if (status !== 0) throw new Error(`the site was not built:\n${`${stdout}${stderr}`.slice(-2000)}`);
}
