import assert from "node:assert/strict";
import {test} from "node:test";
import type {ChartFigure} from "../../loaders/index.ts";
import {latest} from "../../src/components/overview/latestFigures.ts";
import {plainFigure} from "./plainFigure.ts";

const cases = {indicator: "cases", unit: "件", kind: "count"};
const figure = (area: string | null, year: number, value: number, change: Partial<ChartFigure> = {}): ChartFigure => ({
  ...plainFigure,
  id: `${area}@${year}@${value}`,
  report: `${area}-${year}`,
  area,
  year,
  quote: `${value}件`,
  value,
  ...change
});
const values = (figures: ChartFigure[]) => latest(figures, cases).map((told) => told.map(({value}) => value));

test("of each area the latest year counts; the largest area stands first", () => {
  assert.deepEqual(values([figure("A", 2020, 90), figure("A", 2021, 5), figure("B", 2020, 7)]), [[7], [5]]);
});

test("several figures of a year are all there, the largest first, each said once", () => {
  assert.deepEqual(values([figure("A", 2020, 3), figure("A", 2020, 8), figure("A", 2020, 3)]), [[8, 3]]);
});

test("what stands apart, has no area or is of another indicator is not there, nor does its year count", () => {
  const figures = [
    figure("A", 2020, 3),
    figure("A", 2022, 50, {period: "target", apart: "target"}),
    figure(null, 2020, 9),
    figure("B", 2020, 4, {indicator: "others"}),
    figure("C", 2020, -2)
  ];
  assert.deepEqual(values(figures), [[3]]);
});
