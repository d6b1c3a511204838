/** Builds the site twice, from two copies of the project with other times, and says which files differ: `npx tsx bench/equalBuilds.ts`. Exit code 1 where any does. */
import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {changes, listing} from "../loaders/publish/listing.ts";

const parts = [
  ...["bin", "briefs", "data", "loaders", "shared", "src"],
  ...["CITATION.cff", "observablehq.config.ts", "package.json", "package-lock.json", "tsconfig.json"]
];

async function built(day: string) {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-equal-"));
  try {
    for (const part of parts)
      cpSync(part, join(folder, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.startsWith("src/.observablehq")
      });
    symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
    for (const path of readdirSync(join(folder, "src"), {recursive: true, encoding: "utf8"}))
      utimesSync(join(folder, "src", path), new Date(day), new Date(day));
    execFileSync("npm", ["run", "build"], {cwd: folder, stdio: ["ignore", "ignore", "inherit"]});
    return await listing(join(folder, "dist"));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const [one, other] = [await built("2020-02-02"), await built("2021-03-03")];
const {changed, gone} = changes(one, other);
for (const path of [...changed, ...gone]) console.log(path);
console.log(`${Object.keys(one).length} files, ${changed.length + gone.length} differ`);
process.exitCode = changed.length + gone.length ? 1 : 0;
