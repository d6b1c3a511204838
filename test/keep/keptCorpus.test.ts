import assert from "node:assert/strict";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {type Corpus, corpusFrom, type Run, rowsOf, tableNames} from "../../loaders/index.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-corpus-"));
after(() => rmSync(dir, {recursive: true}));
const data = join(dir, "data");
for (const folder of ["areas", "citation", "codebook"])
  cpSync(join("data", folder), join(data, folder), {recursive: true});
cpSync("data/lexicons", join(data, "lexicons"), {recursive: true});
cpSync("data/reports", join(data, "reports"), {recursive: true});
const catalogue = join(data, "reports", "catalogue.csv");
const [head, ...rows] = readFileSync("data/reports/catalogue.csv", "utf8").trimEnd().split("\n");
const cache = join(dir, "cache");

const rowsIn = (corpus: Corpus) => Object.fromEntries(tableNames.map((name) => [name, rowsOf[name](corpus)]));
/** The rows of all tables as one text, what was told of changes, and which reports were read. */
async function run(options: Run = {}) {
  const changes: string[] = [];
  const {corpus, errors} = await corpusFrom(data, {cache, onChange: (sentence) => changes.push(sentence), ...options});
  assert.deepEqual(errors, []);
  return {rows: JSON.stringify(rowsIn(corpus)), changes};
}
const entries = () =>
  readdirSync(cache, {recursive: true, encoding: "utf8"}).filter((name) => /^\w{16}.\w{40}$/.test(name));

test("the rows are the same for any number of workers, any order of the catalogue, and from the cache", async () => {
  const one = await run({workers: 1, cache: null});
  const orders = [rows, rows.toReversed(), [rows[2], rows[0], rows[4], rows[1], rows[3]]];
  for (const [at, workers] of [1, 2, 4].entries()) {
    writeFileSync(catalogue, `${[head, ...orders[at]!].join("\n")}\n`);
    const {rows: made, changes} = await run({workers, cache: null});
    assert.ok(made === one.rows, `other rows with ${workers} workers`);
    assert.deepEqual(changes, []);
  }
  for (const _ of ["kept", "found"]) assert.ok((await run()).rows === one.rows);
  assert.equal(entries().length, rows.length);
});

test("damaged entries are made anew", async () => {
  const {rows} = await run();
  for (const [at, name] of entries().entries()) {
    const file = join(cache, name);
    const whole = readFileSync(file);
    writeFileSync(file, at % 2 ? whole.subarray(0, whole.length >> 1) : Buffer.alloc(whole.length));
  }
  assert.ok((await run()).rows === rows);
  assert.ok((await run()).rows === rows);
});

test("a change in a lexicon is told, and all reports are read anew", async () => {
  const {rows} = await run();
  const lexicon = join(data, "lexicons", "measures.csv");
  const before = readFileSync(lexicon, "utf8");
  writeFileSync(lexicon, before.replace(/^件,.*\n/m, ""));
  const changed = await run();
  assert.equal(changed.changes.length, 1);
  assert.match(changed.changes[0]!, /lexicons\/measures\.csv changed since the last run: all 5 reports/);
  assert.ok(changed.rows !== rows);
  writeFileSync(lexicon, before);
  const back = await run();
  assert.deepEqual(back.changes, [], "the results of before are still there");
  assert.ok(back.rows === rows);
});

test("a folder that cannot hold results is told, and costs nothing but time", async () => {
  const file = join(dir, "file");
  writeFileSync(file, "");
  const {changes} = await run({cache: file});
  assert.match(changes.join(), /results cannot be kept there \((?:ENOTDIR|EEXIST)\)/);
});
