import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";

const parts = [
  "bin",
  "src",
  "shared",
  "loaders",
  "data/gold",
  "data/publishing",
  "CITATION.cff",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/** The mark of a copy: only a copy, or an empty folder, is ever replaced. */
const mark = ".copy-of-fazhi";

/** Makes `dir` a copy of the project without its reports and knowledge: who calls writes them into `dir/data`. Throws where `dir` holds something else. */
export function copyProject(dir: string): void {
  if (existsSync(dir) && readdirSync(dir).length && !existsSync(join(dir, mark)))
    throw new Error(`${dir} is not empty and no earlier copy of the project: name another folder`);
  rmSync(dir, {recursive: true, force: true});
  mkdirSync(dir, {recursive: true});
  writeFileSync(join(dir, mark), "");
  for (const part of parts)
    cpSync(part, join(dir, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.includes(".observablehq")
    });
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
}

/** Builds the site of a copy into `dir/dist`. Throws with the end of the log where that fails. */
export function buildSite(dir: string): void {
  const {status, stdout, stderr} = spawnSync("npm", ["run", "build"], {cwd: dir, encoding: "utf8"});
  if (status !== 0) throw new Error(`the site was not built:\n${`${stdout}${stderr}`.slice(-2000)}`);
}
