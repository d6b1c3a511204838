import assert from "node:assert/strict";
import {test} from "node:test";
import type {ChartFigure} from "../../loaders/index.ts";
import {comparison} from "../../src/components/comparison/comparison.ts";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {contextOf, focused, hasContext} from "../../src/components/comparison/context.ts";
import {plainFigure} from "./plainFigure.ts";

const indicators = new Map([["cases", {indicator: "cases", unit: "件", kind: "count"}]]);
const codes = ["old", "new", ...Array.from({length: 10}, (_, i) => `C${i}`), "P"];
const areas = new Map(
  codes.map((area) => [
    area,
    {area, population: 10_000, series: area === "old" ? "new" : area, level: area === "P" ? "province" : "county"}
  ])
);
const figure = (area: string, year: number, value: number): ChartFigure => ({
  ...plainFigure,
  id: `${area} ${year}`,
  report: `${area} ${year}`,
  area,
  year,
  value
});
const figures = [
  figure("old", 2019, 5),
  figure("new", 2020, 6),
  figure("P", 2020, 900),
  ...Array.from({length: 10}, (_, i) => figure(`C${i}`, 2020, 10 + i))
];
const reports = figures.map(({report, area, year}) => ({report, area, year}));
const chosenBy = (state: Partial<typeof defaults>) => choice({...defaults, indicator: "cases", ...state});
const compared = (state: Partial<typeof defaults> = {}) =>
  comparison(figures, chosenBy(state), indicators, areas, reports);

test("a series runs through a change of code, whichever of them is chosen", () => {
  for (const area of ["old", "new", "old,new"]) {
    const {plotted, areas, gaps} = compared({area});
    assert.deepEqual(areas, ["new"], area);
    assert.deepEqual(
      plotted.map(({area, year}) => [area, year]),
      [
        ["new", 2019],
        ["new", 2020]
      ]
    );
    assert.deepEqual(gaps, []);
  }
});

test("many areas are drawn as a few before the spread of all, with the one brought forward among them", () => {
  const all = compared();
  assert.ok(hasContext(chosenBy({}), all, "line"));
  assert.ok(!hasContext(chosenBy({}), all, "dot"));
  assert.ok(!hasContext(chosenBy({area: "C1"}), compared({area: "C1"}), "line"));
  assert.ok(hasContext(chosenBy({area: "C1", context: "level"}), compared({area: "C1"}), "line"));
  const few = focused(all, chosenBy({highlight: "new"}));
  assert.equal(few.all, 12);
  assert.equal(few.areas.length, 9);
  assert.ok(few.areas.includes("new"));
  assert.ok(few.plotted.every(({area}) => few.areas.includes(area)));
});

test("the spread is of the levels that are compared", () => {
  const chosen = chosenBy({area: "C1", context: "level"});
  const context = contextOf(figures, chosen, compared({area: "C1"}), indicators, areas);
  assert.equal(new Set(context.map(({area}) => area)).size, 11);
  assert.ok(context.every(({area}) => area !== "P" && area !== "old"));
});
