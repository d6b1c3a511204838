import assert from "node:assert/strict";
import {test} from "node:test";
import {sparkPaths} from "../../src/components/chart/sparkPaths.ts";
import {areaYears} from "../../src/components/comparison/areaYears.ts";
import {lastChange, lastTold} from "../../src/components/comparison/lastChange.ts";
import {plainFigure} from "./plainFigure.ts";

const around = {levelOf: () => "county", genreOf: () => "report"};
const years = [2018, 2019, 2020, 2021, 2022];
const cellsOf = (...figures: Partial<typeof plainFigure>[]) =>
  areaYears(
    figures.map((own) => ({...plainFigure, id: `${own.year} ${own.value}`, ...own})),
    years
  )[0]!.cells;

test("a change is from the last value but one to the last, across years without one", () => {
  const change = lastChange(
    cellsOf({year: 2018, value: 5}, {year: 2019, value: 10}, {year: 2021, value: 15}),
    [],
    around
  );
  assert.equal(change!.by, 50);
  assert.deepEqual([change!.from.year, change!.to.year], [2019, 2021]);
});

test("percentages change by points, and nothing follows from one value", () => {
  const percent = {unit: "%", kind: "percent"} as const;
  const change = lastChange(
    cellsOf({year: 2018, value: 90, ...percent}, {year: 2019, value: 95.5, ...percent}),
    [],
    around
  );
  assert.deepEqual([change!.by, change!.inPoints], [5.5, true]);
  assert.equal(lastChange(cellsOf({year: 2018, value: 5}), [], around), null);
});

test("no change is told where the two may not be compared", () => {
  const reasonsOf = (change: Partial<typeof plainFigure>, breaks: number[] = []) => {
    const told = lastChange(cellsOf({year: 2018, value: 5}, {year: 2019, value: 10, ...change}), breaks, around)!;
    return [told.by, ...told.reasons];
  };
  assert.deepEqual(reasonsOf({bound: "over"}), [null, "bound"]);
  assert.deepEqual(reasonsOf({unit: "起"}), [null, "unit"]);
  assert.deepEqual(reasonsOf({}, [2019]), [null, "territory"]);
  assert.deepEqual(reasonsOf({}, [2018, 2020]), [100]);
  assert.deepEqual(reasonsOf({findings: "jump"}), [null, "questioned"]);
});

test("a conflict is no last value", () =>
  assert.equal(lastTold(cellsOf({year: 2018, value: 5}, {year: 2019, value: 7}, {year: 2019, value: 8}))!.year, 2018));

test("a small line breaks where a year has no value", () => {
  const frame = {first: 2018, last: 2022, width: 42, height: 12, margin: 1};
  const {lines, dots} = sparkPaths(
    [
      {year: 2018, value: 0},
      {year: 2019, value: 10},
      {year: 2021, value: 5, hollow: true}
    ],
    frame
  );
  assert.deepEqual(lines, ["M1,11L11,1"]);
  assert.deepEqual(
    dots.map(({x, y, isLast, isAlone, hollow}) => [x, y, isLast, isAlone, hollow]),
    [
      [1, 11, false, false, false],
      [11, 1, false, false, false],
      [31, 6, true, true, true]
    ]
  );
});
