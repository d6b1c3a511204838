import assert from "node:assert/strict";
import {test} from "node:test";
import type {ChartFigure} from "../../loaders/index.ts";
import {comparison, hasSeries} from "../../src/components/comparison/comparison.ts";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {measurable} from "../../src/components/comparison/measured.ts";
import {peers} from "../../src/components/comparison/peers.ts";
import {plainFigure} from "./plainFigure.ts";

const figure = (change: Partial<ChartFigure>): ChartFigure => ({
  ...plainFigure,
  id: `${change.report ?? plainFigure.report}@${change.value ?? plainFigure.value}`,
  ...change
});
const cases = {indicator: "cases", unit: "件", kind: "count"};
const rate = {indicator: "rate", unit: "%", kind: "percent"};
const indicators = new Map([
  ["cases", cases],
  ["rate", rate]
]);
const areas = new Map(
  ["A", "B", "C"].map((area, index) => [area, {area, population: index === 2 ? null : 20_000 * (index + 1)}])
);
const reports = [
  {report: "甲", area: "A", year: 2020},
  {report: "乙", area: "B", year: 2020},
  {report: "丙", area: "C", year: 2020}
];
const compared = (figures: ChartFigure[], state: Partial<typeof defaults> = {}) =>
  comparison(figures, choice({...defaults, indicator: "cases", ...state}), indicators, areas, reports);

test("several figures of a cell are all there and never summed", () => {
  const {plotted} = compared([figure({value: 10}), figure({value: 4})]);
  assert.deepEqual(
    plotted.map(({x}) => x),
    [10, 4]
  );
});

test("a cell without a plain figure is a gap that knows its report", () => {
  const {gaps, areas} = compared([figure({}), figure({report: "乙", area: "B", period: "target", apart: "target"})]);
  assert.deepEqual(areas, ["A", "B", "C"]);
  assert.deepEqual(
    gaps.map(({area, report, hasApart}) => [area, report, hasApart]),
    [
      ["B", "乙", true],
      ["C", "丙", false]
    ]
  );
});

test("an area that was chosen and has no report is a gap without one", () => {
  const {gaps} = compared([], {area: "D"});
  assert.deepEqual(gaps, [{indicator: "cases", area: "D", year: 0, report: null, hasApart: false}]);
});

test("per 10,000 residents needs a population; without one there is no value rather than a wrong one", () => {
  const {plotted} = compared([figure({}), figure({report: "丙", area: "C"})], {measure: "percapita"});
  assert.deepEqual(
    plotted.map(({x}) => x),
    [5, null]
  );
});

test("shares are of the plain figures of the year", () => {
  const {plotted} = compared(
    [figure({value: 30}), figure({report: "乙", area: "B"}), figure({value: 99, period: "target", apart: "target"})],
    {measure: "share"}
  );
  assert.deepEqual(
    plotted.slice(0, 2).map(({x}) => x),
    [75, 25]
  );
});

test("a figure that a report repeats counts once in a share, and an area that is alone in its year has none", () => {
  const {plotted} = compared(
    [
      figure({value: 30}),
      figure({value: 30}),
      figure({report: "乙", area: "B"}),
      figure({report: "丁", area: "B", year: 2021, value: 8})
    ],
    {measure: "share"}
  );
  assert.deepEqual(
    plotted.map(({x}) => x),
    [75, 75, 25, null]
  );
});

test("a share is as exact as its figure and all others: bounds on either side make it a bound", () => {
  const boundsOf = (own: ChartFigure["bound"], other: ChartFigure["bound"]) =>
    compared([figure({value: 30, bound: own}), figure({report: "乙", area: "B", bound: other})], {measure: "share"})
      .plotted[0]!.bound;
  assert.equal(boundsOf("exact", "exact"), "exact");
  assert.equal(boundsOf("over", "exact"), "over");
  assert.equal(boundsOf("exact", "over"), "under");
  assert.equal(boundsOf("over", "under"), "over");
  assert.equal(boundsOf("over", "over"), "about");
  assert.equal(boundsOf("exact", "about"), "about");
});

test("the share of a range ends where its high end stands for it among all", () => {
  const {plotted} = compared([figure({value: 10, high: 30, bound: "range"}), figure({report: "乙", area: "B"})], {
    measure: "share"
  });
  assert.deepEqual([plotted[0]!.x, plotted[0]!.x2, plotted[0]!.bound], [50, 75, "range"]);
});

test("an index on a first year that is a bound is a bound the other way", () => {
  const {plotted} = compared([figure({year: 2021, value: 15}), figure({bound: "over"})], {measure: "index"});
  assert.deepEqual(
    plotted.map(({bound}) => bound),
    ["under", "exact"]
  );
});

test("an index starts at the first year of each area", () => {
  const {plotted} = compared([figure({year: 2021, value: 15}), figure({})], {measure: "index"});
  assert.deepEqual(
    plotted.map(({x}) => x),
    [150, 100]
  );
});

test("a percentage has no per-capita measure, and a line needs two years of one area", () => {
  assert.equal(measurable(rate, "percapita"), false);
  assert.equal(hasSeries(compared([figure({}), figure({report: "乙", area: "B", year: 2021})]).plotted), false);
  assert.equal(hasSeries(compared([figure({}), figure({year: 2021})]).plotted), true);
});

test("an address of another time is read as far as it is understood", () => {
  const read = choice({...defaults, chart: "pie", year: "2020,none", tab: "map"});
  assert.deepEqual([read.chart, read.years, read.tab], [null, [2020], "chart"]);
});

test("peers are siblings, areas of the level, and areas of about the size", () => {
  const place = (area: string, parent: string, population: number) => ({area, parent, level: "county", population});
  const found = peers(place("A", "X", 100), [place("B", "X", 500), place("C", "Y", 120), place("D", "Y", 60)]);
  assert.deepEqual(found, {siblings: ["B"], level: ["B", "C", "D"], size: ["C", "D"]});
});
