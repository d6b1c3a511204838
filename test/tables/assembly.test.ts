import assert from "node:assert/strict";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {corpusFrom, type Run, tables, tablesFrom, writeParquet} from "../../loaders/index.ts";
import {writeSynthetic} from "../synthetic/data.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-assembly-"));
after(() => rmSync(dir, {recursive: true}));
const data = join(dir, "data");
const catalogue = join(data, "reports", "catalogue.csv");
const cache = join(dir, "cache");
let [head, rows] = ["", [] as string[]];

const bytesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));

/** The bytes of the tables of a run. */
async function made(run: Run): Promise<Record<string, string>> {
  const out = mkdtempSync(join(dir, "tables-"));
  const {errors} = await tablesFrom(data, out, run);
  assert.deepEqual(errors, []);
  return bytesIn(out);
}

function same(one: Record<string, string>, other: Record<string, string>, of: string): void {
  assert.deepEqual(Object.keys(one), Object.keys(other));
  for (const name in one) assert.ok(one[name] === other[name], `${name} ${of}`);
}

before(async () => {
  await writeSynthetic(data, {areas: 3, years: 7});
  cpSync("data/citation", join(data, "citation"), {recursive: true});
  [head = "", ...rows] = readFileSync(catalogue, "utf8").trimEnd().split("\n");
});

test("the tables of parts kept one by one are those of the whole corpus, byte for byte", async () => {
  const {corpus} = await corpusFrom(data, {cache: null});
  const all = tables(corpus);
  const figures = all.measurements.objects() as {observed: string | null}[];
  const fates = new Set(figures.map(({observed}) => observed));
  assert.ok(fates.has("value") && fates.size > 2, "some figures stand as observations, others gave way");
  await writeParquet(all, join(dir, "whole"));
  same(await made({cache}), bytesIn(join(dir, "whole")), "made anew");
  same(await made({cache}), bytesIn(join(dir, "whole")), "from what was kept");
});

test("they are the same for any number of workers and any order of the catalogue, with nothing kept", async () => {
  const before = await made({cache});
  for (const [at, workers] of [1, 2].entries()) {
    writeFileSync(catalogue, `${[head, ...(at ? rows.toReversed() : rows)].join("\n")}\n`);
    same(await made({cache: null, workers}), before, `with ${workers} workers`);
  }
});

test("a report more changes what the others are said of it, as in a corpus read at once", async () => {
  writeFileSync(catalogue, `${[head, ...rows.slice(0, -1)].join("\n")}\n`);
  const fewer = await made({cache});
  writeFileSync(catalogue, `${[head, ...rows].join("\n")}\n`);
  const added = await made({cache});
  assert.ok(fewer["observations.parquet"] !== added["observations.parquet"]);
  same(added, await made({cache: null}), "after one report more");
});
