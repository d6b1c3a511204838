/**
 * Builds the site over made-up reports, for looking at its pages at scale:
 *   npx tsx test/synthetic/site.ts DIR [areas] [years]
 * DIR becomes a copy of the project with another `data/`; the site is in DIR/dist.
 */
import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, symlinkSync} from "node:fs";
import {join, resolve} from "node:path";
import {writeSynthetic} from "./data.ts";

const [dir, areas = "300", years = "10"] = process.argv.slice(2);
if (!dir) throw new Error("usage: npx tsx test/synthetic/site.ts DIR [areas] [years]");
mkdirSync(dir);
for (const part of [
  "src",
  "loaders",
  "test/gold",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
])
  cpSync(part, join(dir, part), {recursive: true, filter: (path) => !path.includes(".observablehq/")});
symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
await writeSynthetic(join(dir, "data"), {areas: Number(areas), years: Number(years)});
process.exitCode = spawnSync("npm", ["run", "build"], {cwd: dir, stdio: "inherit"}).status ?? 1;
