import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {after, describe, it} from "node:test";
import {build} from "../../loaders/commands/build.ts";
import {check} from "../../loaders/commands/check.ts";
import {extract} from "../../loaders/commands/extract.ts";
import {catalogue, KnowledgeError, knowledge} from "../../loaders/index.ts";
import type {Knowledge} from "../../loaders/types.ts";

/**
 * A case is a folder with the faulty files, each in its place below the data folder; a file of no bytes stands for one that is
 * missing. `expected.json` says what is told, whether the run stops, and how many rows of the faulty files go on.
 */
const folder = join("test", "read", "knowledge");
const scratch = mkdtempSync(join(tmpdir(), "fazhi-knowledge-"));
after(() => rmSync(scratch, {recursive: true}));

const areas = [
  "code,name_zh,name_en,short_names,level,parent_code,from,until,successors,population_2020,population_source",
  "620000,甘肃省,Gansu,,province,,1981,,,,",
  "620500,天水市,Tianshui,,prefecture,620000,1985,,,,",
  "620524,武山县,Wushan,,county,620500,1981,,,,",
  ""
].join("\n");

const text = "全年受理行政复议案件不少于35件。";
const listed = (sha256: string) =>
  `report,file,area,year,yearBasis,title,issuer,published,genre,url,sha256,note,noteEn
620524-2020,report.txt,620524,2020,stated,,,,,,${sha256},,
`;

/** A data folder with the project's codebook and lexicons, few areas, and the files of a case in their places. */
function dataOf(name: string): string {
  const data = join(scratch, name);
  for (const part of ["codebook", "lexicons", "citation"])
    cpSync(join("data", part), join(data, part), {recursive: true});
  mkdirSync(join(data, "areas"));
  mkdirSync(join(data, "reports"));
  writeFileSync(join(data, "areas/areas.csv"), areas);
  writeFileSync(join(data, "reports/report.txt"), text);
  writeFileSync(join(data, "reports/catalogue.csv"), listed(createHash("sha256").update(text).digest("hex")));
  for (const path of faulty(name)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(join(data, path)), {recursive: true});
    if (readFileSync(file).length > 0) cpSync(file, join(data, path));
    else rmSync(join(data, path));
  }
  return data;
}

const faulty = (name: string) =>
  !existsSync(join(folder, name))
    ? []
    : readdirSync(join(folder, name), {recursive: true, encoding: "utf8"})
        .filter((path) => /\.(?:csv|txt)$/.test(path))
        .sort();

/** How many rows of a file the stages get. */
function kept(path: string, known: Knowledge, reports: number): number {
  const [part, file] = path.replace(".csv", "").split("/") as [string, string];
  if (part === "reports") return reports;
  const {areas, dimensions, topics, units, states, indicators, lexicons} = known;
  const zones = areas.filter(({level}) => level === "zone");
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    ...lexicons,
    ...{
      areas,
      zones,
      dimensions,
      topics,
      units,
      states,
      indicators,
      "kinds-of-subject": known.kindsOfSubject,
      crosswalk: known.crosswalk
    }
  };
  return lists[file]?.length ?? 0;
}

async function told(name: string) {
  const data = dataOf(name);
  const errors: string[] = [];
  const said = (text: string) => text.replaceAll(`${data}/`, "").replaceAll(data, "data");
  try {
    const known = await knowledge(data, ({message}) => errors.push(message));
    const isListed = faulty(name).some((path) => path.startsWith("reports/"));
    const {rows, errors: more} = isListed ? await catalogue(join(data, "reports"), known) : {rows: [], errors: []};
    errors.push(...more.map(({message}) => message));
    const files = faulty(name).filter((path) => path.endsWith(".csv"));
    return {
      stops: false,
      errors: errors.map(said),
      kept: Object.fromEntries(files.map((path) => [path, kept(path, known, rows.length)]))
    };
  } catch (error) {
    assert.ok(error instanceof KnowledgeError);
    return {stops: true, errors: error.message.split("\n").map(said)};
  }
}

describe("a fault in the knowledge is named with file, row, column and what is allowed", () => {
  for (const name of readdirSync(folder).sort())
    it(name, async () => {
      const expected = join(folder, name, "expected.json");
      const is = await told(name);
      if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(is, null, 1)}\n`);
      assert.deepEqual(is, JSON.parse(readFileSync(expected, "utf8")));
    });
});

it("a data folder that is not there is one error", async () => {
  await assert.rejects(knowledge(join(scratch, "nowhere")), /nowhere: there is no such data folder/);
});

describe("check, build and extract tell the same faults", () => {
  /** The lines of a command on stderr, and whether it ends well. */
  async function complaints(run: () => Promise<void>): Promise<{lines: string[]; failed: boolean}> {
    const {error, log} = console;
    const lines: string[] = [];
    console.error = (line: string) => lines.push(...line.split("\n"));
    console.log = () => {};
    const codeBefore = process.exitCode;
    process.exitCode = 0;
    try {
      await run().catch((thrown: Error) => {
        if (!(thrown instanceof AggregateError)) throw thrown;
        lines.push(...thrown.message.split("\n"));
        process.exitCode = 1;
      });
      return {lines: lines.map((line) => line.replace("fazhi: ", "")), failed: process.exitCode === 1};
    } finally {
      // The runner's own word of a test that failed before stays.
      process.exitCode = codeBefore;
      Object.assign(console, {error, log});
    }
  }

  for (const [name, stops] of [
    ["indicator-cells", false],
    ["missing-file", true]
  ] as const)
    it(name, async () => {
      const data = join(scratch, name);
      if (!existsSync(data)) dataOf(name);
      const {errors} = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as {errors: string[]};
      const report = join(data, "reports/report.txt");
      const out = join(scratch, `${name}-tables`);
      for (const run of [
        () => check({data}),
        () => build({data, out}),
        () => extract([report], {table: "measurements", data})
      ]) {
        const {lines, failed} = await complaints(run);
        assert.ok(failed);
        for (const error of errors)
          assert.ok(
            lines.some((line) => line.replaceAll(`${data}/`, "").replaceAll(data, "data") === error),
            error
          );
      }
      assert.equal(existsSync(out), !stops);
    });

  it("a build that can read no report keeps the tables that are there", async () => {
    const data = dataOf("catalogue-of-nothing");
    const out = join(scratch, "kept-tables");
    await complaints(() => build({data, out}));
    const before = readFileSync(join(out, "reports.parquet"));
    writeFileSync(join(data, "reports/catalogue.csv"), listed("0".repeat(64)));
    const {lines, failed} = await complaints(() => build({data, out}));
    assert.ok(failed);
    assert.match(lines.at(-1)!, /not one report could be read/);
    assert.deepEqual(readFileSync(join(out, "reports.parquet")), before);
  });
});
