import assert from "node:assert/strict";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {mkdir} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {type Knowledge, ReadError, reportFrom} from "../../loaders/index.ts";
import {findSystemFault} from "../../shared/systemFault.ts";
import {linkKnowledge} from "../dataFolder.ts";
import {fazhi, fazhiInto} from "./cli.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-build-"));
after(() => rmSync(dir, {recursive: true}));

test("a build that could read no report keeps the tables that are there, and says so", () => {
  const data = join(dir, "data");
  mkdirSync(join(data, "reports"), {recursive: true});
  linkKnowledge(data);
  writeFileSync(join(data, "reports/catalogue.csv"), readFileSync("data/reports/catalogue.csv"));
  const out = join(dir, "tables");
  mkdirSync(out);
  writeFileSync(join(out, "reports.parquet"), "as it was");
  const {status, stderr} = fazhi("build", "--data", data, "--out", out);
  assert.equal(status, 1);
  assert.match(stderr, /catalogue\.csv, row 2: .*\n/);
  assert.match(stderr, /not one report could be read, so nothing was made/);
  assert.deepEqual(readdirSync(out), ["reports.parquet"]);
  assert.equal(readFileSync(join(out, "reports.parquet"), "utf8"), "as it was");
});

test("whatever goes wrong with a report names its file", async () => {
  const file = join(dir, "report.txt");
  writeFileSync(file, "2023年，全年办理行政复议案件35件。");
  await assert.rejects(
    reportFrom(file, {} as Knowledge),
    (error: Error) => error instanceof ReadError && error.message.startsWith(`${file}: it could not be processed (`)
  );
});

test("a catalogue without a row is told, and nothing is made", () => {
  const data = join(dir, "empty");
  mkdirSync(join(data, "reports"), {recursive: true});
  linkKnowledge(data);
  const [head] = readFileSync("data/reports/catalogue.csv", "utf8").split("\n");
  writeFileSync(join(data, "reports/catalogue.csv"), `${head}\n`);
  const {status, stderr} = fazhi("build", "--data", data, "--out", join(dir, "none"));
  assert.equal(status, 1);
  assert.match(stderr, /catalogue\.csv: it names no report\. Add one with `fazhi add FILE`/);
});

test("what the system refuses is a sentence with the path and what to do, not a stack", async () => {
  const taken = join(dir, "taken");
  writeFileSync(taken, "");
  const refused = await mkdir(taken).catch((error: Error) => error);
  const said = findSystemFault(refused)!.message;
  assert.match(said, /taken: something stands there already\. Name another\. .*\(EEXIST\)$/);
  assert.equal(findSystemFault(new Error("ENOSPC")), null);
  const full = Object.assign(new Error("write"), {code: "ENOSPC", path: "tables/sentences.parquet"});
  assert.match(findSystemFault(full)!.message, /^tables\/sentences\.parquet: the disk is full/);
});

test("a folder that holds anything but tables is refused by name, and left as it is", () => {
  const out = join(dir, "mine");
  mkdirSync(out);
  writeFileSync(join(out, "notes.txt"), "mine");
  const {status, stderr} = fazhi("build", "--out", out);
  assert.equal(status, 1);
  assert.match(stderr, /mine: it holds notes\.txt, which is no table and would be lost\. Name an empty folder/);
  assert.deepEqual(readdirSync(out), ["notes.txt"]);
});

test("what the engine is refused while it writes tables is a sentence with the file", () => {
  const error = new Error('IO Error: Could not write file "/t/sentences.parquet": No space left on device');
  assert.match(findSystemFault(error)!.message, /^\/t\/sentences\.parquet: the disk is full\. .*\(ENOSPC\)$/);
});

test("a full disk under the output is a sentence", {skip: !existsSync("/dev/full")}, () => {
  const full = openSync("/dev/full", "w");
  const {status, stderr} = fazhiInto(full, "extract", "data/reports/621000-qingyang-2023.txt");
  closeSync(full);
  assert.equal(status, 1);
  assert.match(stderr, /^fazhi: .*the disk is full\. Make room and run again\. .*\(ENOSPC\)\n$/);
});

test("extract says a sentence that is the whole file once, not with each figure", () => {
  const file = join(dir, "line.txt");
  writeFileSync(file, "办理行政复议案件35件，".repeat(5000));
  const {status, stdout} = fazhi("extract", file);
  assert.equal(status, 0);
  const rows = stdout.trim().split("\n");
  assert.equal(rows.length, 5000);
  assert.ok(Math.max(...rows.map(({length}) => length)) < 3000);
});
