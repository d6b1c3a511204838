import assert from "node:assert/strict";
import {test} from "node:test";
import {findDirection} from "../../src/components/changes/direction.ts";
import {yearPair} from "../../src/components/changes/yearPair.ts";
import {plainFigure} from "./plainFigure.ts";

const around = {levelOf: () => "county", genreOf: () => "government_report"};
const value = (
  value: number,
  bound: "exact" | "over" | "under" | "about" | "range" = "exact",
  high: number | null = null
) => ({
  value,
  bound,
  high
});

test("bounds tell the way of a value as far as they bear it out", () => {
  assert.equal(findDirection(value(100), value(120)), "up");
  assert.equal(findDirection(value(100), value(80)), "down");
  assert.equal(findDirection(value(100), value(100)), "same");
  assert.equal(findDirection(value(100), value(150, "over")), "up");
  assert.equal(findDirection(value(200), value(150, "over")), null);
  assert.equal(findDirection(value(100, "over"), value(80)), "down");
  assert.equal(findDirection(value(100, "over"), value(120)), null);
  assert.equal(findDirection(value(100), value(90, "under")), "down");
  assert.equal(findDirection(value(100), value(300, "about")), null);
  assert.equal(findDirection(value(10, "range", 20), value(15, "range", 30)), null);
  assert.equal(findDirection(value(10, "range", 20), value(21)), "up");
});

test("two years are told apart: risen, open, appeared, silent, in conflict", () => {
  const figure = (indicator: string, year: number, more: Partial<typeof plainFigure> = {}) => ({
    ...plainFigure,
    indicator,
    year,
    area: "620524",
    id: `${indicator}${year}`,
    ...more
  });
  const pair = yearPair(
    [
      figure("a.up", 2021, {value: 10}),
      figure("a.up", 2022, {value: 15}),
      figure("a.open", 2021, {value: 10, bound: "about"}),
      figure("a.open", 2022, {value: 15}),
      figure("a.new", 2022, {value: 3}),
      figure("a.gone", 2021, {value: 3}),
      figure("a.gone", 2022, {value: 9, apart: "target"}),
      figure("a.two", 2021, {value: 3}),
      figure("a.two", 2022, {value: 9}),
      figure("a.two", 2022, {value: 8}),
      figure("a.up", 2019, {value: 99})
    ],
    [2021, 2022],
    [],
    around
  );
  const names = (rows: readonly {indicator: string}[]) => rows.map(({indicator}) => indicator);
  assert.deepEqual(names(pair.up), ["a.up"]);
  assert.equal(pair.up[0]!.change.by, 50);
  assert.deepEqual(names(pair.open), ["a.open"]);
  assert.deepEqual(names(pair.appeared), ["a.new"]);
  assert.deepEqual(names(pair.silent), ["a.gone"]);
  assert.equal(pair.silent[0]!.empty.reason, "target");
  assert.deepEqual(pair.conflicts, ["a.two"]);
});

test("where the territory changed no way is told", () => {
  const figures = [2021, 2022].map((year) => ({...plainFigure, indicator: "a.up", year, area: "620524", value: year}));
  assert.equal(yearPair(figures, [2021, 2022], [2022], around).open.length, 1);
});
