/**
 * The waits of a user of the command line: its start, the figures of one report, the tables of a corpus from nothing, again, and after one report more.
 * Wall time and processor time in seconds, and the memory of the process with its workers in megabytes.
 * Run: npx tsx bench/commandLine.ts [DATA]; without a data folder of reports 300 made-up ones are written first, or as many as REPORTS says.
 */
import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {loadavg, tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {writeSynthetic} from "../test/synthetic/data.ts";

/** Years of each made-up area. */
const YEARS = 10;
const dir = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
const data = join(dir, "data");
const catalogue = join(data, "reports", "catalogue.csv");

/** Runs the command line and prints what it took. GNU time tells it of the process and its threads. */
function timed(name: string, ...words: readonly string[]): void {
  const command = ["-f", "%e %U %S %M", process.execPath, "bin/fazhi.js", ...words];
  const {status, stderr} = spawnSync("/usr/bin/time", command, {
    encoding: "utf8",
    env: {...process.env, FAZHI_CACHE: join(dir, "cache")},
    stdio: ["ignore", "ignore", "pipe"]
  });
  if (status !== 0) throw new Error(stderr);
  const [wall, user, system, kilobytes] = stderr.trimEnd().split("\n").at(-1)!.split(" ").map(Number);
  console.log(
    `${name.padEnd(36)} ${wall!.toFixed(2).padStart(7)} s ${(user! + system!).toFixed(2).padStart(7)} s of processors ${Math.round(kilobytes! / 1000)} MB`
  );
}

async function prepare(given: string | undefined): Promise<void> {
  if (!given) return writeSynthetic(data, {areas: Math.ceil(Number(process.env.REPORTS ?? 300) / YEARS), years: YEARS});
  cpSync(resolve(given), data, {recursive: true, dereference: true});
}

try {
  await prepare(process.argv[2]);
  for (const folder of ["citation", "codebook", "lexicons", "areas"])
    if (!existsSync(join(data, folder))) cpSync(join("data", folder), join(data, folder), {recursive: true});
  const lines = readFileSync(catalogue, "utf8").trimEnd().split(/\r?\n/);
  const all = lines.join("\n");
  console.log(`load ${loadavg()[0]!.toFixed(1)}, ${lines.length - 1} reports`);
  timed("start (--help), bundling", "--help");
  timed("start (--help)", "--help");
  timed("extract, one report", "extract", "data/reports/620524-wushan-2020.txt");
  const build = ["build", "--data", data, "--out", join(dir, "tables")];
  writeFileSync(catalogue, `${lines.slice(0, -1).join("\n")}\n`);
  timed("tables from nothing", ...build);
  timed("tables again", ...build);
  writeFileSync(catalogue, `${all}\n`);
  timed("tables after one report more", ...build);
  timed("tables, nothing kept", ...build, "--no-cache");
} finally {
  rmSync(dir, {recursive: true, force: true});
}
