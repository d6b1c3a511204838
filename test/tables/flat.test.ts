import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {rowsIn, rowsOf, tables} from "../../loaders/index.ts";
import {projectCorpus} from "../corpus.ts";

const corpus = await projectCorpus();
const rows = rowsOf.flat(corpus);

describe("the flat table", () => {
  it("holds every reported figure with an indicator, once", () => {
    const coded = rowsOf.measurements(corpus).filter(({reported, indicator}) => reported && indicator);
    assert.deepEqual(rows.map(({id}) => id).sort(), coded.map(({id}) => id).sort());
  });

  it("gives each its own sentence, and a link to it", () => {
    const sentences = rowsOf.sentences(corpus);
    for (const {sentence, quote, link, report} of rows) {
      assert.ok(sentence.includes(quote), `${quote} in ${sentence}`);
      const [, id, at] = /^report\/([^?]+)\.html\?at=(\d+)$/.exec(link)!;
      assert.equal(decodeURIComponent(id!), report);
      const linked = sentences.find(
        (one) => one.report === report && one.sourceStart <= Number(at) && Number(at) < one.sourceEnd
      );
      assert.ok(linked?.text.includes(sentence.replace(/^…|…$/g, "")), link);
    }
  });

  it("says in words what every flag says in codes, and nothing of a plain figure", () => {
    for (const row of rows) {
      const {apart, findings, bound, yearBasis, periodBasis, observed, repeat, cautionsZh, cautionsEn} = row;
      const flagged =
        apart || findings || bound !== "exact" || repeat || yearBasis !== "stated" || periodBasis === "report";
      const gaveWay = observed !== null && observed !== "value";
      assert.equal(cautionsZh !== null, Boolean(flagged || gaveWay), row.id);
      assert.equal(cautionsZh === null, cautionsEn === null);
      assert.doesNotMatch(cautionsEn ?? "", /[\u4e00-\u9fff]|undefined/);
    }
    assert.ok(rows.some(({cautionsZh}) => cautionsZh === null));
  });

  it("says of each where it comes from, or that this is unknown", () => {
    const known = new Map(rowsOf.reports(corpus).map((report) => [report.report, report]));
    for (const {reference, report, sha256} of rows) {
      const {gbt7714} = known.get(report)!;
      if (gbt7714) assert.equal(reference, gbt7714);
      else assert.ok(reference.startsWith("出处不详") && reference.includes(sha256));
    }
  });

  it("begins its links with the address of the site where it is told", () => {
    const [first] = rowsIn(tables(corpus, "https://example.org/atlas/"), "flat");
    assert.match(first!.link, /^https:\/\/example\.org\/atlas\/report\//);
  });
});
