import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {grouped} from "../../loaders/tables/grouped.ts";
import {emptyYears} from "../../src/components/comparison/emptyYears.ts";
import {lineRuns} from "../../src/components/comparison/lineRuns.ts";

const figure = (area: string, year: number, apart: "target" | "several_years" | null = null) => ({area, year, apart});
const runs = (figures: readonly ReturnType<typeof figure>[], breaks: Parameters<typeof lineRuns>[1] = []) =>
  [...grouped(lineRuns(figures, breaks), ({run}) => String(run)).values()].map((all) => all.map(({year}) => year));

describe("the runs of a line", () => {
  it("join years that follow one another, in whatever order they are given", () => {
    assert.deepEqual(runs([figure("A", 2012), figure("A", 2010), figure("A", 2011)]), [[2010, 2011, 2012]]);
  });
  it("end at a year without a figure", () => {
    assert.deepEqual(runs([figure("A", 2008), figure("A", 2009), figure("A", 2012)]), [[2008, 2009], [2012]]);
  });
  it("end at a year that has only what stands apart, or several figures", () => {
    assert.deepEqual(runs([figure("A", 2010), figure("A", 2011, "target"), figure("A", 2012)]), [[2010], [2012]]);
    const twice = [figure("A", 2010), figure("A", 2011), figure("A", 2011), figure("A", 2012)];
    assert.deepEqual(runs(twice), [[2010], [2012]]);
  });
  it("end where the territory changed, not where the name did", () => {
    const years = [2010, 2011, 2012].map((year) => figure("A", year));
    assert.deepEqual(runs(years, [{area: "A", year: 2012, parts: true}]), [[2010, 2011], [2012]]);
    assert.deepEqual(runs(years, [{area: "A", year: 2012, parts: false}]), [[2010, 2011, 2012]]);
    assert.deepEqual(runs(years, [{area: "B", year: 2012, parts: true}]), [[2010, 2011, 2012]]);
  });
  it("are those of one area each", () => {
    assert.deepEqual(runs([figure("A", 2010), figure("B", 2011)]), [[2010], [2011]]);
  });
});

describe("the years without a figure", () => {
  it("say whether there is no report, or what it says instead", () => {
    const said = [figure("A", 2010), figure("A", 2012, "several_years"), figure("A", 2014)];
    assert.deepEqual(emptyYears(said, [2010, 2012, 2013, 2014]), [
      {year: 2011, reason: "no_report"},
      {year: 2012, reason: "several_years"},
      {year: 2013, reason: "silent"}
    ]);
  });
  it("are those between the first report and the last", () => {
    assert.deepEqual(emptyYears([figure("A", 2011)], [2010, 2011]), [{year: 2010, reason: "silent"}]);
    assert.deepEqual(emptyYears([], []), []);
  });
});
