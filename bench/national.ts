/**
 * A corpus of the size of the country: made-up reports as long as real ones, read in parts, and the parts joined. Time of each step, and the
 * most memory of any of its processes (Linux).
 * Run: npx tsx bench/national.ts DIR [areas, 3200 unless told] [years, 10] [parts, 64]
 */
import {spawn} from "node:child_process";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {writeSynthetic} from "../test/synthetic/data.ts";

const [dir, areas = "3200", years = "10", parts = "64"] = process.argv.slice(2);
if (!dir) throw new Error("usage: npx tsx bench/national.ts DIR [areas] [years] [parts]");
const [data, shards, tables] = ["data", "parts", "tables"].map((name) => join(dir, name)) as [string, string, string];

/** The most memory that a process has held so far, in MB; 0 where it cannot be told. */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Runs a command of the program; gives the most memory that it held, in MB. Throws where it fails. */
function ran(...words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ["bin/fazhi.js", ...words], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {...process.env, FAZHI_CACHE: join(dir!, "cache")}
  });
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, peak(child.pid));
  }, 100);
  return new Promise((done, failed) =>
    child.on("close", (code) => {
      clearInterval(look);
      if (code) failed(new Error(`fazhi ${words[0]} ended with ${code}`));
      else done(most);
    })
  );
}

const size = (folder: string) =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
const print = (step: string, start: number, memory: number, folder: string) =>
  console.log(
    `${step.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(0).padStart(7)} s ${memory.toFixed(0).padStart(7)} MB memory ${size(folder).toFixed(0).padStart(7)} MB in ${readdirSync(folder).length} files`
  );

let start = performance.now();
if (!existsSync(join(data, "reports/catalogue.csv")))
  await writeSynthetic(data, {areas: Number(areas), years: Number(years), isLong: true});
print("reports", start, peak(process.pid), join(data, "reports"));

start = performance.now();
let memory = 0;
for (let index = 0; index < Number(parts); index++)
  memory = Math.max(memory, await ran("shard", "--of", parts, "--index", `${index}`, "--out", shards, "--data", data));
print("shards", start, memory, shards);

start = performance.now();
memory = await ran("merge", shards, "--out", tables, "--data", data);
print("merge", start, memory, tables);
