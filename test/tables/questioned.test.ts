import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {rowsOf} from "../../loaders/index.ts";
import {chartFigure} from "../../loaders/tables/chartFigure.ts";
import {projectCorpus} from "../corpus.ts";

const corpus = await projectCorpus();
const measurements = rowsOf.measurements(corpus);
const figure = (report: string, quote: string) =>
  measurements.filter((row) => row.report === report && row.quote.startsWith(quote));

describe("findings travel with their figures", () => {
  it("in measurements, in observations and in charts", () => {
    const [odd] = figure("620524-2020", "0.2%");
    assert.equal(odd!.findings, "number-form");
    assert.equal(chartFigure(odd!).findings, "number-form");
    const rules = new Set(rowsOf.findings(corpus).map(({rule}) => rule as string));
    for (const {findings} of [...measurements, ...rowsOf.observations(corpus)])
      for (const rule of findings?.split("|") ?? []) assert.ok(rules.has(rule), rule);
    const byId = new Map(measurements.map((row) => [row.id, row]));
    for (const {id, findings} of rowsOf.observations(corpus)) if (id) assert.equal(findings, byId.get(id)!.findings);
    assert.ok(rowsOf.observations(corpus).some(({findings}) => findings));
  });

  it("dates that contradict one another are one finding and leave the year of all figures uncertain", () => {
    const found = rowsOf
      .findings(corpus)
      .filter(({report, rule}) => report === "620524-2020" && /date|publi|year/.test(rule));
    assert.deepEqual(
      found.map(({rule}) => rule),
      ["contradictory-dates", "title-years"]
    );
    assert.match(found[0]!.message, /2021年9月.*2022年.*2021年1月/);
    const bases = new Set(measurements.filter(({report}) => report === "620524-2020").map(({yearBasis}) => yearBasis));
    assert.deepEqual([...bases], ["contradicted"]);
  });

  it("a passage pasted within longer sentences is counted once", () =>
    assert.deepEqual(
      ["73件", "9件", "18人次"].map((quote) => figure("620524-2020", quote).filter(({repeat}) => !repeat).length),
      [1, 1, 1]
    ));
});
