/** Reads and repairs damaged files: `tsx test/read/fuzz.ts [inputs] [seed]` (100,000 unless told). Prints what was read, refused, slowest, largest; exits 1 on a crash, a hang or a leak. It starts itself anew with a heap of 256 MB: what V8 leaves lying where it has room is no leak. */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {getHeapStatistics} from "node:v8";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";
import {randomFrom} from "../repair/damage.ts";
import {docx, encoded, pdf, utf16} from "./bytes.ts";

/** No input may take longer, in milliseconds of processor time, or raise the memory of the whole run above this, in megabytes. */
const SLOWEST = 1000;
const LARGEST = 512;

/** The outcome of a run of damaged inputs. Anything but a text or a `ReadError` is a crash. */
interface FuzzRun {
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  readonly crashes: readonly string[];
  readonly slowest: {readonly milliseconds: number; readonly input: string};
  readonly megabytes: number;
}

const paragraph = readFileSync("data/gold/621000-2023.repaired.txt", "utf8").slice(0, 900);
const cases = (dir: string, ending = "") =>
  readdirSync(dir)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(dir, file)));
/** The texts of the cases of other formats, by ending. */
const others = [".mht", ".doc", ".rtf", ".ofd", ".xlsx", ".csv"].map(
  (ending) => [ending, cases("test/read/input", ending)] as const
);

/** Whole files of every format, by ending. */
const seedFiles: Readonly<Record<string, readonly Uint8Array[]>> = {
  ".txt": [
    ...cases("test/repair/input"),
    readFileSync("data/reports/621000-qingyang-2023.txt"),
    encoded(paragraph.replace(/[^\u4e00-\u9fff，。\n0-9]/g, ""), "gb18030"),
    utf16(paragraph, false, true),
    utf16(paragraph, true, false)
  ],
  ".html": cases("test/read/input", ".html"),
  ".md": cases("test/read/input", ".md"),
  ...Object.fromEntries(others),
  ".docx": [docx(paragraph.split("\n"))],
  ".pdf": [pdf([paragraph.split("\n"), ["第二页，全年受理案件35件。"]])]
};

const pieces =
  "<p>|</p>|<!--|<div>|&nbsp;|&#|\\r\\n|(lin)|?xiàng)l|\ufffd|| ||||\n|１２|4 3 %|，|。|“|《|》|\f|\r|\t|　|(|[|【|***|```|".split(
    "|"
  );

function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (n: number) => Math.floor(random() * n);
  const way = below(6);
  if (way === 0) return bytes.slice(0, below(bytes.length + 1));
  if (way === 1) return Uint8Array.from({length: below(400)}, () => below(256));
  const now = Uint8Array.from(bytes);
  if (way === 2 || way === 3) {
    for (let n = 1 + below(way === 2 ? 3 : 40); n > 0 && now.length; n--) now[below(now.length)]! ^= 1 << below(8);
    return now;
  }
  const [from, to] = [below(now.length), below(now.length)];
  const middle =
    way === 4
      ? Buffer.from(pieces[below(pieces.length)]!.repeat(1 + below(20)))
      : now.subarray(from, from + below(200));
  return Buffer.concat([now.subarray(0, to), middle, now.subarray(to)]);
}

/** Reads and repairs `inputs` damaged files, the same for the same seed. */
export async function fuzzed(inputs: number, seed = 1): Promise<FuzzRun> {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-fuzz-"));
  const known = await knowledge();
  const random = randomFrom(seed);
  const crashes: string[] = [];
  let [read, refused, megabytes] = [0, 0, 0];
  let slowest = {milliseconds: 0, input: ""};
  const endings = Object.keys(seedFiles);
  let input = "";
  // A failed promise that a reader leaves behind would end the whole program, unless it watches for it itself.
  const onStray = (error: unknown) => {
    if (process.listenerCount("unhandledRejection") === 1)
      crashes.push(`${input}: unwatched: ${(error as Error)?.stack ?? error}`);
  };
  process.on("unhandledRejection", onStray);
  try {
    // Loading the readers of containers is no part of reading an input.
    for (const [ending, [whole]] of Object.entries(seedFiles)) {
      writeFileSync(join(dir, `whole${ending}`), whole!);
      repaired(await source(join(dir, `whole${ending}`)), known);
    }
    for (let i = 0; i < inputs; i++) {
      // Containers are slow to open: most inputs are text.
      const ending =
        random() < 0.85 ? endings[Math.floor(random() * 3)]! : endings[Math.floor(random() * endings.length)]!;
      const seeds = seedFiles[ending]!;
      const file = join(dir, `input${ending}`);
      input = `${i}${ending}`;
      writeFileSync(file, mutated(seeds[Math.floor(random() * seeds.length)]!, random));
      const start = process.cpuUsage();
      try {
        const {text, concordance} = repaired(await source(file), known);
        if (text) concordance.toSource({start: 0, end: text.length});
        read++;
      } catch (error) {
        if (error instanceof ReadError) refused++;
        else crashes.push(`${input}: ${(error as Error).stack}`);
      }
      const {user, system} = process.cpuUsage(start);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > slowest.milliseconds) slowest = {milliseconds, input};
      if (i % 500 === 0) megabytes = Math.max(megabytes, process.memoryUsage().rss / 1e6);
    }
    await new Promise(setImmediate);
  } finally {
    process.off("unhandledRejection", onStray);
    rmSync(dir, {recursive: true});
  }
  return {inputs, read, refused, crashes, slowest, megabytes};
}

async function main() {
  const run = await fuzzed(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));
  console.log(JSON.stringify(run, null, 2));
  return run.crashes.length || run.slowest.milliseconds > SLOWEST || run.megabytes > LARGEST ? 1 : 0;
}

const HEAP = 256;
/** V8 counts some megabytes more than it is told. */
const isCapped = () => getHeapStatistics().heap_size_limit < 2 * HEAP * 2 ** 20;

if (import.meta.url === `file://${process.argv[1]}`)
  process.exitCode = isCapped()
    ? await main()
    : (spawnSync(process.execPath, [...process.execArgv, `--max-old-space-size=${HEAP}`, ...process.argv.slice(1)], {
        stdio: "inherit"
      }).status ?? 1);
