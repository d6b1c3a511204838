import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import type {Finding, Report} from "../../loaders/index.ts";
import {projectCorpus} from "../corpus.ts";

interface Gold {
  readonly expected: readonly {readonly rule: string; readonly quote: string}[];
  readonly optional: readonly {readonly quote: string}[];
  readonly forbidden: readonly string[];
}

const {about: _, ...gold} = JSON.parse(readFileSync("data/gold/findings.json", "utf8")) as Record<string, Gold>;
const corpus = await projectCorpus();
const auditOf = ({source, repaired, findings}: Report) =>
  findings.filter((one) => !source.findings.includes(one) && !repaired.findings.includes(one));

/** All places of a quote in the text that a finding touches. */
function touches(text: string, {span}: Finding, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (span && span.start < at + quote.length && at < span.end) return true;
  return false;
}

const scored = corpus.reports
  .filter(({source}) => gold[source.report])
  .map((report) => {
    const {expected, optional, forbidden} = gold[report.source.report]!;
    const {text} = report.repaired;
    const said = auditOf(report);
    const hit = (one: Finding, {rule, quote}: {rule: string; quote: string}) =>
      one.rule === rule && touches(text, one, quote);
    return {
      report: report.source.report,
      found: expected.filter((wanted) => said.some((one) => hit(one, wanted))),
      missed: expected.filter((wanted) => !said.some((one) => hit(one, wanted))),
      right: said.filter((one) => expected.some((wanted) => hit(one, wanted))),
      spurious: said.filter(
        (one) => !expected.some((wanted) => hit(one, wanted)) && !optional.some(({quote}) => touches(text, one, quote))
      ),
      forbidden: said.filter(
        (one) => forbidden.some((quote) => touches(text, one, quote)) && !expected.some((wanted) => hit(one, wanted))
      ),
      quotes: [...expected.map(({quote}) => quote), ...optional.map(({quote}) => quote), ...forbidden].filter(
        (quote) => !text.includes(quote)
      )
    };
  });

describe("the audit of the five reports", () => {
  const sum = (count: (one: (typeof scored)[number]) => number) => scored.reduce((total, one) => total + count(one), 0);
  const [found, missed] = [sum((one) => one.found.length), sum((one) => one.missed.length)];
  const [right, spurious] = [sum((one) => one.right.length), sum((one) => one.spurious.length)];
  const [precision, recall] = [right / (right + spurious), found / (found + missed)];

  it("finds what a careful reader finds, and no more", (t) => {
    t.diagnostic(
      `precision ${precision.toFixed(3)} (${right}/${right + spurious}), recall ${recall.toFixed(3)} (${found}/${found + missed})`
    );
    for (const {report, missed, spurious} of scored) {
      for (const {rule, quote} of missed) t.diagnostic(`missed ${report} ${rule}: ${quote}`);
      for (const {rule, quote} of spurious) t.diagnostic(`spurious ${report} ${rule}: ${quote}`);
    }
    assert.equal(scored.length, 5);
    assert.ok(precision >= 1, `precision ${precision}`);
    assert.ok(recall >= 0.9, `recall ${recall}`);
  });

  it("says nothing of what is consistent", () =>
    assert.deepEqual(
      scored.flatMap(({forbidden}) => forbidden.map(({rule, quote}) => `${rule}: ${quote}`)),
      []
    ));

  it("looks for words that stand in the reports", () =>
    assert.deepEqual(
      scored.flatMap(({quotes}) => quotes),
      []
    ));
});
