import assert from "node:assert/strict";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {writeParquet} from "../../loaders/index.ts";
import {datacite, datedCitation, dcat, zenodo} from "../../loaders/publish/citing.ts";
import {changeWords, type Manifest, manifestOf, type Released} from "../../loaders/publish/dataVersion.ts";
import {atomFeed} from "../../loaders/publish/feed.ts";
import {type Cause, releaseChanges, type Version} from "../../loaders/publish/releaseChanges.ts";
import {keyLines, keysFrom, type ReleaseKeys, releaseKeys} from "../../loaders/publish/releaseKeys.ts";
import {rowsIn} from "../../loaders/tables/tables.ts";
import {projectTables} from "../corpus.ts";

const row = (report: string | null, reading: string, code = "") => ({report, reading, code});
const version = (change: Partial<Version> & {figures?: ReleaseKeys["figures"]} = {}): Version => ({
  reports: {a: "1", b: "1"},
  indicators: {i: "1"},
  inputs: {"codebook/indicators.csv": "1"},
  ...change,
  keys: {
    figures:
      change.figures ??
      new Map([
        ["a@1", row("a", "10", "i")],
        ["b@1", row("b", "20", "i")]
      ]),
    observations: new Map(),
    findings: new Map()
  }
});
const causes = (now: Version): Partial<Record<Cause, number>> => {
  const {byCause} = releaseChanges(version(), now).rows.figures;
  return Object.fromEntries(Object.entries(byCause).filter(([, count]) => count > 0));
};

describe("a data version", () => {
  let keys: ReleaseKeys;
  let released: Released;
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "fazhi-release-"));
    const tables = await projectTables();
    await writeParquet(tables, dir);
    keys = await releaseKeys(dir);
    const [reports, indicators] = [rowsIn(tables, "reports"), rowsIn(tables, "indicators")];
    const files = [{path: "reports.parquet", bytes: 1, rows: 5, sha256: "0"}];
    released = {version: "2026-12-01", program: "1.0.0", files, inputs: {}, reports, indicators, keys};
  });
  after(() => rm(dir, {recursive: true}));

  it("says of each row that differs whether its report, the codebook or a rule did it", () => {
    assert.deepEqual(causes(version()), {});
    const grown = new Map([...version().keys.figures, ["c@1", row("c", "30", "i")]]);
    assert.deepEqual(causes(version({reports: {a: "1", b: "1", c: "1"}, figures: grown})), {report: 1});
    assert.deepEqual(causes(version({reports: {b: "1"}, figures: new Map([["b@1", row("b", "20", "i")]])})), {
      report: 1
    });
    const recoded = new Map([
      ["a@1", row("a", "10", "j")],
      ["b@1", row("b", "20", "i")]
    ]);
    assert.deepEqual(causes(version({figures: recoded})), {rule: 1});
    assert.deepEqual(causes(version({figures: recoded, inputs: {"codebook/indicators.csv": "2"}})), {codebook: 1});
    const reread = new Map([
      ["a@1", row("a", "11", "i")],
      ["b@1", row("b", "20", "i")]
    ]);
    assert.deepEqual(causes(version({figures: reread, inputs: {"codebook/indicators.csv": "2"}})), {rule: 1});
  });

  it("follows every figure of the tables, and finds the same keys in its own file", () => {
    assert.equal(keys.figures.size, new Set(keys.figures.keys()).size);
    assert.ok(keys.figures.size > 100 && keys.observations.size > 10 && keys.findings.size > 0);
    assert.deepEqual(keysFrom(keyLines(keys)), keys);
    const first = manifestOf(released, null);
    assert.equal(first.totals.reports, 5);
    const {reports, indicators, inputs} = first;
    const again = manifestOf(
      {...released, version: "2026-12-02"},
      {version: "2026-12-01", reports, indicators, inputs, keys}
    );
    assert.match(changeWords(again).en, /^Since 2026-12-01: reports 0 new, 0 changed, 0 gone; figures 0 new/);
  });

  it("is told in an Atom feed: new, changed and vanished reports, as words", () => {
    const before = {...manifestOf(released, null), reports: {gone: "1", "371302-2020": "old"}};
    const manifest: Manifest = manifestOf(
      {...released, version: "2026-12-02"},
      {...before, version: "2026-12-01", keys}
    );
    const titles = new Map([["620100-2020", "<script>&"]]);
    const feed = atomFeed([before, manifest], titles, "https://example.org/fazhi/");
    assert.ok(feed.indexOf("version/2026-12-02") < feed.indexOf("version/2026-12-01"));
    assert.equal(feed.match(/· New report/g)?.length, 4);
    assert.match(feed, /有改动：371302-2020/);
    assert.match(feed, /已撤下：gone/);
    assert.doesNotMatch(feed, /<script/);
    assert.equal(feed.match(/<entry>/g)?.length, feed.match(/<\/entry>/g)?.length);
  });

  it("has its day in the citation, and a description for Zenodo, DataCite and catalogues", () => {
    assert.equal(
      datedCitation('a: b\ndate-released: "2020-01-01"\nc: d', "2026-12-01"),
      'a: b\ndate-released: "2026-12-01"\nc: d'
    );
    assert.throws(() => datedCitation("a: b", "2026-12-01"), /no line date-released/);
    const manifest = manifestOf(released, null);
    assert.equal(zenodo(manifest).publication_date, "2026-12-01");
    assert.equal(datacite(manifest, "").publicationYear, 2026);
    assert.equal(
      dcat(manifest, "https://example.org/")["dcat:distribution"][0]!["dcat:downloadURL"]["@id"],
      "https://example.org/data/tables/reports.parquet"
    );
  });
});
