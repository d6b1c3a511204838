import assert from "node:assert/strict";
import {test} from "node:test";
import type {ChartFigure} from "../../loaders/index.ts";
import {comparison} from "../../src/components/comparison/comparison.ts";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {pivot, sortedBy, valueIn} from "../../src/components/comparison/pivot.ts";
import {plainFigure} from "./plainFigure.ts";

const indicators = new Map([["cases", {indicator: "cases", unit: "件", kind: "count"}]]);
const figure = (area: string, year: number, value: number, change: Partial<ChartFigure> = {}): ChartFigure => ({
  ...plainFigure,
  id: `${area} ${year} ${value}`,
  report: `${area} ${year}`,
  area,
  year,
  value,
  ...change
});
const figures = [
  figure("A", 2018, 10),
  figure("A", 2020, 12),
  figure("B", 2020, 7),
  figure("B", 2020, 8),
  figure("C", 2020, 30, {apart: "target", period: "target"})
];
const reports = [...figures, figure("A", 2019, 0)].map(({report, area, year}) => ({report, area, year}));
const chosen = choice({...defaults, indicator: "cases", tab: "pivot"});
const {rows, years} = pivot(comparison(figures, chosen, indicators, new Map(), reports), ["cases"]);

test("a pivot has a row an area with any figure and a column each year, those between included", () => {
  assert.deepEqual(years, [2018, 2019, 2020]);
  assert.deepEqual(
    rows.map(({area, cells}) => [area, ...cells.map(({figures, reason}) => reason ?? figures.map(({x}) => x).join())]),
    [
      ["A", "10", "silent", "12"],
      ["B", "", "", "7,8"],
      ["C", "", "", "target"]
    ]
  );
});

test("rows stand by the values of a year, conflicts and empty cells last whichever way", () => {
  assert.equal(valueIn(rows[1]!, 2020), null);
  const order = (descending: boolean) => sortedBy(rows, 2020, descending).map(({area}) => area);
  assert.deepEqual(order(true), ["A", "B", "C"]);
  assert.deepEqual(order(false), ["A", "B", "C"]);
});

test("a pivot holds all areas, not as many as a chart", () => {
  const many = Array.from({length: 30}, (_, i) => figure(`A${i}`, 2020, i));
  const all = comparison(
    many,
    chosen,
    indicators,
    new Map(),
    many.map(({report, area, year}) => ({report, area, year}))
  );
  assert.equal(pivot(all, ["cases"]).rows.length, 30);
  assert.deepEqual(
    sortedBy(pivot(all, ["cases"]).rows, 2020, false)
      .slice(0, 2)
      .map(({area}) => area),
    ["A0", "A1"]
  );
});
