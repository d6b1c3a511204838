import assert from "node:assert/strict";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {corpusFrom, restoreParts, shard, tablesFrom} from "../../loaders/index.ts";
import {shardOf} from "../../loaders/shard/shardOf.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-shard-"));
after(() => rmSync(dir, {recursive: true}));
const data = join(dir, "data");
for (const folder of ["areas", "citation", "codebook", "lexicons", "reports"])
  cpSync(join("data", folder), join(data, folder), {recursive: true});

/** The bytes of all tables by name. */
async function tableBytes(cache: string | null): Promise<Record<string, string>> {
  const out = mkdtempSync(join(dir, "tables-"));
  const {errors} = await tablesFrom(data, out, {cache});
  assert.deepEqual(errors, []);
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "base64")]));
}
const kept = (cache: string) => readdirSync(cache, {recursive: true}).filter((name) => /\w{40}$/.test(`${name}`));
const parts = (of: number) => join(dir, `parts-${of}`);
const made = (of: number, index: number) => shard(data, parts(of), {of, index});
/** A copy of the parts with one thing changed. */
function spoilt(of: number, change: (folder: string) => void): string {
  const folder = mkdtempSync(join(dir, "spoilt-"));
  cpSync(parts(of), folder, {recursive: true});
  change(folder);
  return folder;
}
const refused = (folder: string, reason: RegExp) =>
  assert.rejects(restoreParts(data, folder, join(dir, "untouched")), (error: Error) => {
    assert.match(error.message, reason);
    assert.throws(() => readdirSync(join(dir, "untouched")), "nothing is put into the store");
    return true;
  });

let whole: Record<string, string>;
before(async () => {
  whole = await tableBytes(null);
});

for (const of of [1, 3, 8])
  test(`the tables of ${of} parts are those of a build, byte for byte`, async () => {
    const outcomes = [];
    for (let index = of - 1; index >= 0; index--) outcomes.push(await made(of, index));
    assert.equal(
      outcomes.reduce((sum, {reports}) => sum + reports, 0),
      5
    );
    const cache = join(dir, `cache-${of}`);
    await restoreParts(data, parts(of), cache);
    assert.equal(kept(cache).length, 5, "no report is left to be read");
    assert.deepEqual(await tableBytes(cache), whole);
  });

test("a part that still holds is left as it is, and is made anew when damaged or of other parts", async () => {
  assert.equal((await made(3, 1)).stood, true);
  const part = join(parts(3), "part-1.parquet");
  const bytes = readFileSync(part);
  writeFileSync(part, bytes.subarray(0, -1));
  assert.equal((await made(3, 1)).stood, false);
  // The serialisation of V8 may write the same text in two ways, so the parts are alike in what they hold, not in their bytes.
  assert.equal((await made(3, 1)).stood, true);
  // A run that was killed leaves its file beside the part.
  writeFileSync(join(parts(3), ".part-1.parquet.node7-12"), "half");
  rmSync(join(parts(3), "part-1.json"));
  assert.equal((await made(3, 1)).stood, false);
  assert.deepEqual(
    readdirSync(parts(3)).filter((name) => name.startsWith(".")),
    []
  );
});

test("a part that is missing, damaged, or made of something else is named, and nothing is made", async () => {
  await refused(
    spoilt(8, (folder) => rmSync(join(folder, "part-5.json"))),
    /part-5\.parquet: it is missing\. Run `fazhi shard --of 8 --index 5`/
  );
  await refused(
    spoilt(8, (folder) => rmSync(join(folder, "part-2.parquet"))),
    /part-2\.parquet: it is damaged\./
  );
  await refused(
    spoilt(8, (folder) => {
      const bytes = readFileSync(join(folder, "part-7.parquet"));
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(join(folder, "part-7.parquet"), bytes);
    }),
    /part-7\.parquet: it is damaged\./
  );
  await refused(
    spoilt(3, (folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "part-0.json"), "utf8"));
      manifest.edition.program = "other";
      writeFileSync(join(folder, "part-0.json"), JSON.stringify(manifest));
    }),
    /part-0\.parquet: another version of the program, of Node or of its limits made it\. Run/
  );
  await refused(
    spoilt(3, (folder) => cpSync(join(parts(8), "part-7.json"), join(folder, "part-7.json"))),
    /part-7\.parquet: it is one of 8, but part-0\.parquet is one of 3/
  );
  mkdirSync(join(dir, "empty"));
  await refused(join(dir, "empty"), /it holds no part/);
});

test("a change of the knowledge or of the catalogue is told of each part that it touches", async () => {
  const catalogue = join(data, "reports/catalogue.csv");
  const rows = readFileSync(catalogue, "utf8");
  writeFileSync(catalogue, rows.replace("文本无损", "文本完好"));
  const touched = shardOf("620100-2020", 3);
  await refused(
    parts(3),
    new RegExp(`^\\S*part-${touched}\\.parquet: the catalogue says otherwise of 1 of its reports`)
  );
  writeFileSync(catalogue, rows);
  const lexicon = join(data, "lexicons/measures.csv");
  const words = readFileSync(lexicon, "utf8");
  writeFileSync(lexicon, words.replace(/^件,.*\n/m, ""));
  await refused(parts(3), /part-2\.parquet: it was made before lexicons\/measures\.csv changed/);
  writeFileSync(lexicon, words);
});

test("a file that cannot be read costs its report alone, and is named again by the merged run", async () => {
  const file = join(data, "reports/621000-qingyang-2023.txt");
  const of = 2;
  const index = shardOf("621000-2023", of);
  const catalogue = join(data, "reports/catalogue.csv");
  const rows = readFileSync(catalogue, "utf8");
  const {createHash} = await import("node:crypto");
  const bytes = readFileSync(file);
  const broken = Buffer.alloc(500, 0);
  const hash = (of: Uint8Array) => createHash("sha256").update(of).digest("hex");
  writeFileSync(file, broken);
  writeFileSync(catalogue, rows.replace(hash(bytes), hash(broken)));
  for (const index of [0, 1]) await made(of, index);
  const {errors} = await made(of, index);
  assert.equal(errors.length, 1);
  assert.match(errors[0]!.message, /621000-qingyang-2023\.txt: /);
  const cache = join(dir, "cache-broken");
  await restoreParts(data, parts(of), cache);
  const merged = await corpusFrom(data, {cache});
  assert.deepEqual(
    merged.errors.map(({message}) => message),
    errors.map(({message}) => message)
  );
  writeFileSync(file, bytes);
  writeFileSync(catalogue, rows);
});

test("the shard of a report depends on its id and the number of shards alone, and shards are about even", () => {
  const counts = Array.from({length: 8}, () => 0);
  for (let report = 0; report < 8000; report++) counts[shardOf(`${110000 + report}-2020`, 8)]!++;
  assert.ok(Math.min(...counts) > 850 && Math.max(...counts) < 1150, `${counts}`);
  // Worked out by another program; parts of earlier runs depend on it.
  assert.deepEqual([shardOf("620100-2020", 8), shardOf("371302-2020", 1000)], [6, 79]);
});
