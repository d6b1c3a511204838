/** Runs that are killed, or that find no room, while they replace a folder of tables: what is there afterwards is of one run, whole. */
import {spawn, spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildSync} from "esbuild";
import {randomFrom} from "../repair/damage.ts";
import type {Outcome} from "./outcome.ts";

/** A program that replaces the folder again and again, by turns with files of one kind and of the other. */
const program = `
  import {writeFileSync} from "node:fs";
  import {join} from "node:path";
  import {replaceFolder} from "./loaders/tables/folder.ts";
  const [dir, turns, bytes] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
  console.log("ready");
  for (let turn = 0; turn < turns; turn++)
    await replaceFolder(dir, (name) => name.endsWith(".own"), async (aside) => {
      for (let file = 0; file < 12; file++) writeFileSync(join(aside, file + ".own"), String(turn % 2).repeat(bytes));
    });
`;
/** Bytes of a file, and how many turns would take longer than any wait. */
const BYTES = 20_000;
const TURNS = 1_000_000;
/** Milliseconds after which a run is killed at the latest. */
const LATEST = 60;

/** The one kind of files that stands in the folder; null where there is none; an error in words where they are mixed or cut. */
function fault(dir: string): string | null {
  if (!existsSync(dir)) return null;
  const hashes = readdirSync(dir).map((name) =>
    createHash("sha256")
      .update(readFileSync(join(dir, name)))
      .digest("hex")
  );
  if (hashes.length === 0) return null;
  if (new Set(hashes).size > 1) return `files of two runs: ${new Set(hashes).size} kinds`;
  return hashes.length === 12 ? null : `${hashes.length} files of 12`;
}

/** Kills `inputs` runs, each at another moment, then one that ends; every third run may write files of a few kilobytes only. */
export async function kills(inputs: number, seed = 1): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), "fazhi-kills-"));
  const random = randomFrom(seed);
  const failures: string[] = [];
  const file = join(root, "replace.mjs");
  const dir = join(root, "out", "tables");
  mkdirSync(join(root, "out"));
  buildSync({
    stdin: {contents: program, resolveDir: process.cwd(), loader: "ts"},
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: file,
    logLevel: "error"
  });
  try {
    for (let input = 0; input < inputs; input++) {
      if (input % 3 === 2) {
        // A limit for the size of files stands for a disk without room, which only the system's keeper could make.
        const limited = `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`;
        const {status, stderr} = spawnSync("bash", ["-c", limited, process.execPath, file, dir, "1", `${BYTES}`], {
          encoding: "utf8"
        });
        if (status === 0 || !/EFBIG|ENOSPC/.test(stderr)) failures.push(`${input}: a disk without room went unnoticed`);
      } else await killed(file, dir, random() * LATEST);
      const words = fault(dir);
      if (words) failures.push(`${input}: ${words}`);
    }
    const {status} = spawnSync(process.execPath, [file, dir, "1", `${BYTES}`]);
    if (status !== 0 || fault(dir) || !existsSync(dir)) failures.push("the run after the last kill did not end well");
    const left = readdirSync(join(root, "out")).filter((name) => name !== "tables");
    if (left.length > 0) failures.push(`left behind: ${left.join(", ")}`);
  } finally {
    rmSync(root, {recursive: true});
  }
  return {name: "kills and full disks", tried: inputs, failures};
}

/** Starts a run and kills it so many milliseconds after it began to work. */
function killed(file: string, dir: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [file, dir, `${TURNS}`, `${BYTES}`], {stdio: ["ignore", "pipe", "ignore"]});
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
  return new Promise((done) => child.on("close", () => done()));
}
