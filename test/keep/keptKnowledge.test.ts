import assert from "node:assert/strict";
import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {keptKnowledge} from "../../loaders/keptKnowledge.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-knowledge-"));
after(() => rmSync(dir, {recursive: true}));
const data = join(dir, "data");
for (const folder of ["areas", "citation", "codebook", "lexicons"])
  cpSync(join("data", folder), join(data, folder), {recursive: true});
const cache = join(dir, "cache");
const measures = join(data, "lexicons", "measures.csv");

/** The knowledge as a run has it, and the faults of which it is told. */
async function run(folder: string | null = cache) {
  const faults: string[] = [];
  return {known: await keptKnowledge(data, ({message}) => faults.push(message), folder), faults};
}
const editions = () => readdirSync(join(cache, "knowledge"));

test("kept knowledge is that of the files, and a change of a file is seen", async () => {
  const read = await knowledge(data);
  for (const _ of ["read", "kept"]) assert.deepEqual(await run(), {known: read, faults: []});
  assert.equal(editions().length, 1);
  const before = readFileSync(measures, "utf8");
  writeFileSync(measures, before.replace(/^件,.*\n/m, ""));
  const changed = await run();
  assert.deepEqual(changed.known, await knowledge(data));
  assert.notDeepEqual(changed.known.lexicons.measures, read.lexicons.measures);
  writeFileSync(measures, before);
});

test("a row that is refused is told by each run", async () => {
  const before = readFileSync(measures, "utf8");
  appendFileSync(measures, "只有一格\n");
  for (const _ of ["first", "second"]) assert.match((await run()).faults.join(), /measures\.csv/);
  writeFileSync(measures, before);
});

test("a damaged entry, and a folder that cannot hold any, cost time only", async () => {
  const read = await knowledge(data);
  for (const edition of editions()) writeFileSync(join(cache, "knowledge", edition, "knowledge"), "spoilt");
  assert.deepEqual((await run()).known, read);
  writeFileSync(join(dir, "file"), "");
  assert.deepEqual((await run(join(dir, "file"))).known, read);
  assert.deepEqual((await run(null)).known, read);
});
