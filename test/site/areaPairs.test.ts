import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {areaPairs} from "../../src/components/compare/areaPairs.ts";
import type {Plotted} from "../../src/components/comparison/plotted.ts";
import {plainFigure} from "./plainFigure.ts";

const figure = (indicator: string, area: string, year: number, x: number, change: Partial<Plotted> = {}): Plotted => ({
  ...plainFigure,
  id: `${indicator} ${area} ${year} ${x}`,
  indicator,
  area,
  year,
  value: x,
  x,
  x2: null,
  apart: null,
  ...change
});
const figures = [
  figure("a", "A", 2020, 1),
  figure("b", "A", 2020, 2),
  figure("a", "B", 2020, 3),
  figure("b", "B", 2020, 4),
  figure("a", "A", 2021, 5),
  figure("b", "A", 2021, 6),
  figure("a", "C", 2020, 7),
  figure("a", "D", 2020, 8),
  figure("b", "D", 2020, 9),
  figure("b", "D", 2020, 10),
  figure("a", "E", 2020, 11),
  figure("b", "E", 2020, 12, {apart: "target"})
];
const told = (asked: number | null) => {
  const {year, pairs, years, single} = areaPairs(figures, ["a", "b"], asked);
  return {
    year,
    pairs: pairs.map(({area, x, y}) => [area, x.x, y.x]),
    years: years.map(({year, count}) => [year, count]),
    single
  };
};

describe("two indicators of one area and year", () => {
  it("stand in the year that most areas have; conflicts and what stands apart are no pair", () => {
    assert.deepEqual(told(null), {
      year: 2020,
      pairs: [
        ["A", 1, 2],
        ["B", 3, 4]
      ],
      years: [
        [2021, 1],
        [2020, 2]
      ],
      single: 3
    });
  });

  it("stand in the year asked for, also where there is none", () => {
    assert.deepEqual(told(2021).pairs, [["A", 5, 6]]);
    assert.deepEqual(told(2019), {
      year: 2019,
      pairs: [],
      years: [
        [2021, 1],
        [2020, 2]
      ],
      single: 0
    });
  });
});
