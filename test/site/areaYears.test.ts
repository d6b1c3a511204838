import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {areaYears} from "../../src/components/comparison/areaYears.ts";
import {coverageRows} from "../../src/components/overview/coverageRows.ts";
import {plainFigure} from "./plainFigure.ts";

const figure = (own: Partial<typeof plainFigure>) => ({...plainFigure, id: `${own.year} ${own.value}`, ...own});

describe("an area over the years", () => {
  const figures = [
    figure({year: 2020, value: 12}),
    figure({year: 2018, value: 10}),
    figure({year: 2021, value: 50, apart: "several_years", periodFrom: 2017, periodTo: 2021}),
    figure({year: 2021, value: 3, apart: "growth"}),
    figure({year: 2022, value: 14, observed: "conflict"}),
    figure({year: 2022, value: 15, observed: "conflict"}),
    figure({year: 2020, value: 7, indicator: "clinics", unit: "个"})
  ];
  const reported = [2018, 2020, 2021, 2022, 2023];
  const [cases, clinics] = areaYears(figures, reported);

  it("has a cell for each year from the first report to the last", () => {
    assert.deepEqual(
      cases!.cells.map(({year}) => year),
      [2018, 2019, 2020, 2021, 2022, 2023]
    );
  });

  it("says why a cell is empty, with the figure that is told in its place", () => {
    assert.deepEqual(
      cases!.cells.map(({reason}) => reason),
      [null, "no_report", null, "several_years", null, "silent"]
    );
    assert.equal(cases!.cells[3]!.instead?.value, 50);
    assert.equal(cases!.cells[5]!.instead, null);
  });

  it("holds all figures of a conflict and sums none", () => {
    assert.deepEqual(
      cases!.cells[4]!.figures.map(({value}) => value),
      [14, 15]
    );
  });

  it("has the indicators of most years first, each with its unit", () => {
    assert.deepEqual([cases!.indicator, cases!.unit], ["cases", "件"]);
    assert.deepEqual([clinics!.indicator, clinics!.unit], ["clinics", "个"]);
  });
});

describe("the reports by row and year", () => {
  it("count each report once, in the given order; rows without one are left out", () => {
    const reports = [
      {area: "A1", year: 2020},
      {area: "A2", year: 2020},
      {area: "A1", year: 2021},
      {area: "B1", year: null},
      {area: null, year: 2020}
    ];
    const rows = coverageRows(["C", "B", "A"], reports, ({area}) => area?.[0] ?? null);
    assert.deepEqual(
      rows.map(({row, areas, byYear}) => [row, areas, [...byYear].map(([year, {length}]) => [year, length])]),
      [
        ["B", 1, []],
        [
          "A",
          2,
          [
            [2020, 2],
            [2021, 1]
          ]
        ]
      ]
    );
  });
});
