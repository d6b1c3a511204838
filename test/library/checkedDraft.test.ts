import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import {dictionaryText, knowledgeText, siteFingerprints, siteObservations} from "../../loaders/index.ts";
import {checkedDraft, provideResources, type SiteBase} from "../../loaders/library.ts";
import {projectCorpus, projectTables} from "../corpus.ts";

let site: SiteBase;
before(async () => {
  provideResources({knowledge: () => knowledgeText(), dictionary: async () => dictionaryText(), pdf: async () => ({})});
  site = {
    fingerprints: siteFingerprints((await projectCorpus()).reports),
    observations: siteObservations(await projectTables())
  };
});

describe("a draft beside the site", () => {
  it("shares with a report what was copied from it, and leads to its place", async () => {
    const {reports} = await projectCorpus();
    const report = reports.find(({source}) => source.report === "621000-2023")!;
    const passages = report.sentences.filter(({start, end}) => end - start > 120).slice(2, 4);
    const copied = passages.map(({start, end}) => report.repaired.text.slice(start, end));
    const draft = ["某县2024年法治政府建设报告", ...copied].join("\n");
    const {shared} = await checkedDraft(draft, site);
    const from = shared!.filter(({report}) => report === "621000-2023");
    const covered = from.reduce((sum, {words}) => sum + words.length, 0);
    assert.ok(covered > 0.7 * copied.join("").length, `${covered} letters`);
    const {start} = passages[0]!;
    const at = report.repaired.concordance.toSource({start, end: start + 1}).start;
    assert.ok(Math.abs(from[0]!.at - at) < 60, `${from[0]!.at}, not ${at}`);
    const own = await checkedDraft("某县2024年法治政府建设报告\n我县今年种树三百棵，修桥两座，邻里都说好。", site);
    assert.deepEqual(own.shared, []);
  });

  it("stands beside the area's year before and the peers of its level; a conflict has no value", async () => {
    const {compared, area} = await checkedDraft(
      "庆阳市2024年法治政府建设情况报告\n2024年，全市共受理行政复议案件410件。",
      {
        ...site,
        observations: {
          series: ["620100", "620400", "620700", "621000"],
          indicators: ["reconsideration.accepted"],
          rows: [
            {s: 3, i: 0, year: 2022, value: 1, bound: "exact", id: "a@1"},
            {s: 3, i: 0, year: 2023, value: 300, bound: "over", id: "b@2"},
            {s: 0, i: 0, year: 2024, value: 100, bound: "exact", id: "c@3"},
            {s: 1, i: 0, year: 2024, value: 200, bound: "exact", id: "d@4"},
            {s: 2, i: 0, year: 2024, value: 600, bound: "exact", id: "e@5"}
          ]
        }
      }
    );
    assert.equal(area, "621000");
    const value = compared.find(({indicator}) => indicator === "reconsideration.accepted")!;
    assert.equal(value.value, 410);
    assert.deepEqual(value.before, {s: 3, i: 0, year: 2023, value: 300, bound: "over", id: "b@2"});
    assert.deepEqual(value.peers, {year: 2024, count: 3, least: 100, middle: 200, greatest: 600});
  });

  it("is not compared where the site holds too many reports for fingerprints", async () => {
    const {shared} = await checkedDraft("某县2024年法治政府建设报告", {
      ...site,
      fingerprints: {step: null, reports: [], counts: [], hashes: "", places: ""}
    });
    assert.equal(shared, null);
  });

  it("marks each figure at its place in its sentence", async () => {
    const {figures} = await checkedDraft("一、复议\n　　全年收到行政复议申请312件，受理312件。", site);
    assert.deepEqual(
      figures.map(({words, at, quote}) => words.slice(at, at + quote.length)),
      figures.map(({quote}) => quote)
    );
  });
});
