import assert from "node:assert/strict";
import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {fingerprint} from "../../src/build/stamp.ts";

const copy = mkdtempSync(join(tmpdir(), "stamp-"));
after(() => rmSync(copy, {recursive: true, force: true}));
for (const part of [
  "bin",
  "data",
  "loaders",
  "shared",
  "src",
  "CITATION.cff",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
])
  cpSync(part, join(copy, part), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.includes(".observablehq")
  });
const before = fingerprint(copy);

/** Whether the stamp differs while a file has one line more. */
function changes(file: string, line: string): boolean {
  const path = join(copy, file);
  const bytes = readFileSync(path);
  appendFileSync(path, line);
  try {
    return fingerprint(copy) !== before;
  } finally {
    writeFileSync(path, bytes);
  }
}

describe("the stamp of the loaders' outputs", () => {
  const kinds = {
    "the loader's entry": "src/data.zip.ts",
    "what puts the archive together": "src/build/dataArchive.ts",
    "a stage": "loaders/code/codings.ts",
    "what runs in the workers": "loaders/isolate/worker.ts",
    "a type file that holds values": "loaders/codelists.ts",
    "the scoring code": "loaders/evaluate/score.ts",
    "what loaders and pages share": "shared/csv.ts",
    "a component that draws into the archive": "src/components/overview/smallCharts.ts",
    "a rule that such a component needs": "shared/percent.ts",
    "an entry of a library": "src/vendor/vega.js.ts",
    "words that a library's entry reads": "src/vendor/traditional-words.json",
    "a report": "data/reports/620100-lanzhou-2020.txt",
    "the catalogue": "data/reports/catalogue.csv",
    "the codebook": "data/codebook/indicators.csv",
    "a lexicon": "data/lexicons/bounds.csv",
    "a gold list": "data/gold/reports/620100-2020.jsonl",
    "the citation file": "CITATION.cff",
    "the version of the project": "package.json",
    "the versions of the packages": "package-lock.json"
  };
  for (const [kind, file] of Object.entries(kinds))
    it(`changes with ${kind} (${file})`, () => assert.ok(changes(file, "\n")));

  it("stays with what no loader needs, and with what was put back", () => {
    assert.ok(!changes("src/index.md", "\n"));
    assert.ok(!changes("src/components/search/searchPage.ts", "\n"));
    assert.equal(fingerprint(copy), before);
  });

  it("knows what a library's bundle takes from the project: nothing but files of src/vendor, and the library by an import that the stamp follows", () => {
    const taken = readdirSync("src/vendor")
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        [...readFileSync(join("src/vendor", file), "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, name]) => name!)
      );
    assert.deepEqual(
      taken.filter((name) => !/^\.\/(?:src\/vendor\/)?[^/]+$|^\.\.\/\.\.\/loaders\/index\.ts$/.test(name)),
      []
    );
  });
});
