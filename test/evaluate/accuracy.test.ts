import assert from "node:assert/strict";
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {accuracy} from "../../loaders/evaluate/corpusAccuracy.ts";
import {keptAccuracy} from "../../loaders/evaluate/keptAccuracy.ts";

/** A data folder whose catalogue has one report: the project's knowledge, and of its gold what `gold` names. */
async function onlyLanzhou(gold: readonly string[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "fazhi-other-"));
  after(() => rm(dir, {recursive: true, force: true}));
  for (const part of ["areas", "codebook", "lexicons", "citation"])
    await cp(join("data", part), join(dir, part), {recursive: true});
  await mkdir(join(dir, "reports"));
  const [head, ...rows] = (await readFile("data/reports/catalogue.csv", "utf8")).split(/\r?\n/);
  const [own] = rows.filter((row) => row.startsWith("620100-2020"));
  await writeFile(join(dir, "reports/catalogue.csv"), `${head}\n${own}\n`);
  await cp("data/reports/620100-lanzhou-2020.txt", join(dir, "reports/620100-lanzhou-2020.txt"));
  for (const part of gold) await cp(join("data/gold", part), join(dir, "gold", part), {recursive: true});
  return dir;
}

describe("the accuracy of a corpus other than the project's", () => {
  it("is that of the program, and nothing of its own where none of its reports has a list", async () => {
    const other = (await accuracy(await onlyLanzhou(["held-out"])))!;
    assert.equal(other.reports, null);
    assert.equal(other.passages, null);
    assert.deepEqual(other.heldOut, (await accuracy())!.heldOut);
  });

  it("has its own beside it where a report has a list", async () => {
    const other = (await accuracy(await onlyLanzhou(["held-out", "reports"])))!;
    assert.equal(other.reports!.count, 1);
    // One text alone tells nothing of how texts differ.
    assert.equal(other.reports!.measures.coding.recall, null);
    assert.ok(other.heldOut);
  });

  it("is null where there is no gold at all", async () => assert.equal(await accuracy(await onlyLanzhou([])), null));

  it("is kept while its gold stays the same, and made anew when a list changes or a fault is to be told", async () => {
    const dir = await onlyLanzhou(["reports"]);
    const cache = join(dir, "cache");
    const faults: Error[] = [];
    const kept = () => keptAccuracy(dir, (error) => faults.push(error), cache);
    const first = await kept();
    assert.deepEqual(first, await accuracy(dir));
    assert.deepEqual(await kept(), first);
    const list = join(dir, "gold/reports/620100-2020.jsonl");
    const [line, ...others] = (await readFile(list, "utf8")).split("\n");
    await writeFile(list, others.join("\n"));
    assert.notDeepEqual(await kept(), first);
    await writeFile(list, `${[line, "no JSON", ...others].join("\n")}`);
    for (const _ of ["first", "second"]) await kept();
    assert.equal(faults.length, 2);
  });
});
