import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import fc from "fast-check";
import {knowledge, type Report} from "../../loaders/index.ts";
import {letters} from "../../loaders/lexis/letters.ts";
import {reuse} from "../../loaders/reuse/reuse.ts";
import {similarity} from "../../loaders/reuse/similarity.ts";
import {terms} from "../../loaders/reuse/terms.ts";
import {cases} from "../cases.ts";
import {projectCorpus} from "../corpus.ts";

const known = await knowledge();
const written = (text: string, report = "a") =>
  ({source: {report}, repaired: {text}, row: null, metadata: {area: null}}) as unknown as Report;
const codes = (text: string) => letters(text).codes;

/** A case holds reports, each under a line `=== id`. */
const corpusOf = (file: string): Report[] =>
  readFileSync(file, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id, ...lines] = part.split("\n");
      return written(lines.join("\n").trim(), id!.trim());
    });

describe("reuse", () => {
  cases(import.meta.dirname, (file) => {
    const reports = corpusOf(file);
    const text = (id: string) => reports.find(({source}) => source.report === id)!.repaired.text;
    return reuse(reports, known).map((row) => ({
      reports: [row.reportA, row.reportB],
      a: text(row.reportA).slice(row.spanA.start, row.spanA.end),
      b: text(row.reportB).slice(row.spanB.start, row.spanB.end),
      similarity: Math.round(row.similarity * 1000) / 1000,
      formulaic: row.formulaic
    }));
  });

  it("weighs two passages by the 5-grams they share", () => {
    // 一二三四五六 and 一二三四五七 have two 5-grams each and share one: 1 of 3.
    assert.equal(similarity(codes("一二三四五六"), codes("一二三四五七")), 1 / 3);
    assert.equal(similarity(codes("一二三四五"), codes("一二,三四、五")), 1);
    assert.equal(similarity(codes("一二三四五"), codes("五四三二一")), 0);
    assert.equal(similarity(codes("一二"), codes("一二")), 0);
  });

  it("finds the same however few fingerprints are looked up at once", async () => {
    const {reports} = await projectCorpus();
    const shared = reports.map(({repaired: {text}}, i) =>
      written(text + reports[(i + 1) % reports.length]!.repaired.text, `${i}`)
    );
    const whole = reuse(shared, known);
    assert.ok(whole.length > 5);
    for (const atOnce of [3000, 100]) assert.deepEqual(reuse(shared, known, atOnce), whole);
  });

  it("finds any copy of 20 letters, wherever it stands", () => {
    const word = fc.string({unit: fc.integer({min: 0x4e00, max: 0x9000}).map((code) => String.fromCharCode(code))});
    fc.assert(
      fc.property(
        word,
        word,
        word,
        word,
        fc.uniqueArray(fc.integer({min: 0x9001, max: 0x9fa5}), {minLength: 20, maxLength: 60}),
        (a, b, c, d, copied) => {
          const passage = String.fromCharCode(...copied);
          const found = reuse([written(a + passage + b, "a"), written(c + passage + d, "b")], known);
          const whole = found.find(
            ({spanA, reportA, reportB}) =>
              reportA !== reportB && spanA.start <= a.length && spanA.end >= a.length + passage.length
          );
          assert.ok(whole);
        }
      ),
      {numRuns: 200, seed: 7}
    );
  });

  it("is linear on a text that repeats itself without end", () => {
    assert.deepEqual(reuse([written("法治".repeat(50_000))], known), []);
  });
});

describe("terms", () => {
  const counts = (text: string) => Object.fromEntries(terms(text, known).map(({term, count}) => [term, count]));

  it("counts a variant under its head term", () =>
    assert.deepEqual(counts("深化“放管服”改革,全面推行“双随机、一公开”,再推放管服效。"), {放管服: 2, 双随机一公开: 1}));

  it("counts the longest term at each place, once", () =>
    assert.deepEqual(counts("行政机关负责人出庭应诉"), {行政机关负责人出庭应诉: 1}));

  it("holds each word once", () => {
    const words = known.lexicons.terms.flatMap(({term, variants}) => [term, ...variants]);
    assert.equal(new Set(words).size, words.length);
    assert.ok(known.lexicons.terms.length >= 150);
  });
});
