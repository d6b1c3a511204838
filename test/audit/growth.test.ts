import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {compared} from "../../loaders/audit/findings.ts";
import type {Coding, Mention, Report} from "../../loaders/index.ts";
import {emptyKnowledge} from "../emptyKnowledge.ts";

/** Figures of one indicator: a count in 件, or a change in percent. */
interface Figure {
  readonly quote: string;
  readonly value: number;
  readonly direction?: 1 | -1;
}

function written(year: number, figures: readonly Figure[], before = "受理案件"): Report {
  const text = figures.map(({quote}) => before + quote).join("，");
  const mentions = figures.map(({quote, value, direction}, ordinal) => {
    const start = text.indexOf(quote);
    const kind = direction ? "change" : "count";
    const at = {ordinal, sentence: 0, clause: ordinal, start, end: start + quote.length, quote};
    const reading = {value, high: null, unit: direction ? "%" : "件", bound: "exact", kind, direction: direction ?? 0};
    return {...at, ...reading, period: "year", scope: "area", partOf: null} as unknown as Mention;
  });
  const codings = mentions.map(
    () => ({indicator: "disputes.reconsideration", cues: ["受理", "案件"]}) as unknown as Coding
  );
  const row = {area: "100000", year};
  return {source: {report: `a-${year}`}, row, repaired: {text}, mentions, codings, findings: []} as unknown as Report;
}

const said = (...reports: Report[]) =>
  compared(reports, [], emptyKnowledge({})).flatMap(({source, findings}) =>
    findings.map(({rule, quote}) => `${source.report} ${rule} ${quote}`)
  );
const level = (value: number) => ({quote: `${value}件`, value});
const change = (value: number, direction: 1 | -1) => ({quote: `${value}%`, value, direction});

describe("growth against the year before", () => {
  it("is quiet where it follows: 125 to 187 is 49.6%, rounded 50%", () => {
    assert.deepEqual(said(written(2020, [level(125)]), written(2021, [level(187), change(50, 1)])), []);
    assert.deepEqual(said(written(2020, [level(200)]), written(2021, [level(150), change(25, -1)])), []);
  });

  it("is questioned where it does not", () =>
    assert.deepEqual(said(written(2020, [level(125)]), written(2021, [level(187), change(30, 1)])), [
      "a-2021 growth 187件，受理案件30%"
    ]));

  it("is not judged without the year before, or against several figures, or on another base", () => {
    assert.deepEqual(said(written(2019, [level(125)]), written(2021, [level(187), change(30, 1)])), []);
    assert.deepEqual(said(written(2020, [level(125), level(140)]), written(2021, [level(187), change(30, 1)])), []);
    assert.deepEqual(said(written(2020, [level(125)]), written(2021, [level(187), change(30, 1)], "环比增长")), []);
  });
});
