import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import type {Metadata} from "../../loaders/index.ts";
import {projectCorpus} from "../corpus.ts";

interface Gold {
  readonly headings: readonly {readonly level: number; readonly heading: string}[];
  readonly notHeadings: readonly string[];
  readonly metadata: Metadata;
}

const gold = JSON.parse(readFileSync("data/gold/outlines.json", "utf8")) as Record<string, Gold>;
const corpus = await projectCorpus();
const reports = new Map(corpus.reports.map((report) => [report.source.report, report]));

describe("outlines are those that a careful reader wrote down", () => {
  for (const [id, {headings, notHeadings, metadata}] of Object.entries(gold)) {
    it(`${id}: every heading with its level, and nothing else (F1 1.0)`, () => {
      const found = reports.get(id)!.sections.filter(({heading}) => heading !== null);
      assert.deepEqual(
        found.map(({level, heading}) => ({level, heading})),
        headings
      );
    });

    it(`${id}: leads inside a paragraph or a closing list are sentences`, () => {
      const {repaired, sentences} = reports.get(id)!;
      const openings = sentences.map(({start, end}) => repaired.text.slice(start, end));
      for (const lead of notHeadings)
        assert.ok(
          openings.some((sentence) => sentence.includes(lead)),
          lead
        );
    });

    it(`${id}: what the text says of itself`, () => assert.deepEqual(reports.get(id)!.metadata, metadata));
  }
});

describe("closing passages", () => {
  const roleOf = (id: string, words: string) => {
    const {repaired, sections} = reports.get(id)!;
    const at = repaired.text.indexOf(words);
    assert.notEqual(at, -1, words);
    return sections.find(({start, end}) => start <= at && at < end)!.role;
  };

  it("371302-2020 ends with problems and with plans that have no heading", () => {
    assert.equal(roleOf("371302-2020", "一是法治建设用力不足"), "problems");
    assert.equal(roleOf("371302-2020", "二是健全法治队伍"), "plans");
    assert.equal(roleOf("371302-2020", "二是加强执法人员业务培训"), "achievements");
    assert.equal(roleOf("371302-2020", "现将有关情况报告如下"), "preamble");
  });

  it("620524-2020 ends with problems and a signature", () => {
    assert.equal(roleOf("620524-2020", "主动出击的意识还不强"), "problems");
    assert.equal(roleOf("620524-2020", "2021年1月初"), "signature");
    assert.equal(roleOf("620524-2020", "分批次对373个调解委员会"), "achievements");
  });
});
