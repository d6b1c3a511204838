import assert from "node:assert/strict";
import {test} from "node:test";
import {yearSpreads} from "../../src/components/comparison/yearSpreads.ts";
import {provinceTiles} from "../../src/components/indicator/provinces.ts";
import {ranking} from "../../src/components/indicator/ranking.ts";
import {type StandingFigure, standingFigures} from "../../src/components/indicator/standingFigures.ts";
import {plainFigure} from "./plainFigure.ts";

const around = {levelOf: () => "county", genreOf: () => "report"};
const figure = (area: string, x: number, change: Partial<StandingFigure> = {}): StandingFigure => ({
  ...plainFigure,
  id: area,
  area,
  year: 2020,
  value: x,
  x,
  x2: null,
  ...change
});
const ranksOf = (...figures: StandingFigure[]) =>
  ranking(figures, around).ranked.map(({figure: {area}, best, worst, ties}) => [area, best, worst, ties]);

test("exact values have one rank; equal ones share it", () =>
  assert.deepEqual(ranksOf(figure("A", 10), figure("B", 30), figure("C", 10), figure("D", 5)), [
    ["B", 1, 1, 0],
    ["A", 2, 2, 1],
    ["C", 2, 2, 1],
    ["D", 4, 4, 0]
  ]));

test("a bound has an interval of ranks, and leaves those of others open", () =>
  assert.deepEqual(ranksOf(figure("A", 10), figure("B", 30), figure("C", 20, {bound: "over"}), figure("D", 5)), [
    ["B", 1, 2, 0],
    ["C", 1, 2, 0],
    ["A", 3, 3, 0],
    ["D", 4, 4, 0]
  ]));

test("a range lies where its ends lie", () =>
  assert.deepEqual(ranksOf(figure("A", 10), figure("B", 8, {bound: "range", x2: 12}), figure("C", 5)), [
    ["A", 1, 2, 0],
    ["B", 1, 2, 0],
    ["C", 3, 3, 0]
  ]));

test("figures that count something else stand apart, with the reason", () => {
  const {ranked, others} = ranking(
    [
      figure("A", 10, {subject: "受理案件"}),
      figure("B", 30, {subject: "审结案件"}),
      figure("C", 20, {subject: "受理案件"}),
      figure("D", 15),
      figure("E", 40, {findings: "jump"})
    ],
    around
  );
  assert.deepEqual(
    ranked.map(({figure: {area}}) => area),
    ["C", "D", "A"]
  );
  assert.deepEqual(
    others.map(({figure: {area}, reasons}) => [area, ...reasons]),
    [
      ["E", "questioned"],
      ["B", "subject"]
    ]
  );
});

test("nothing is ranked where no two figures count alike", () =>
  assert.deepEqual(ranksOf(figure("A", 10), figure("B", 30, {unit: "起"})), []));

test("contradictory values stand for no area, another code for the same series", () => {
  const standing = standingFigures(
    [
      {...plainFigure, area: "A", year: 2020, value: 1},
      {...plainFigure, area: "A", year: 2020, value: 2},
      {...plainFigure, area: "old", year: 2021, value: 3}
    ],
    {seriesOf: (area) => (area === "old" ? "new" : area), measured: ({value}) => value}
  );
  assert.deepEqual(
    standing.map(({area, x}) => [area, x]),
    [["new", 3]]
  );
});

test("quartiles need five exact figures of a year", () => {
  const values = [1, 2, 3, 4, 5].map((value) => figure(`A${value}`, value));
  assert.deepEqual(
    yearSpreads([...values, figure("B", 100, {bound: "over"}), figure("C", 9, {year: 2021})]).map(
      ({year, figures, exact, low, median, high}) => [year, figures, exact, low, median, high]
    ),
    [[2020, 6, 5, 2, 3, 4]]
  );
});

test("each province has one square of its own", () => {
  assert.equal(provinceTiles.length, 34);
  assert.equal(new Set(provinceTiles.map(({column, row}) => `${column} ${row}`)).size, 34);
  assert.equal(new Set(provinceTiles.map(({code}) => code)).size, 34);
});
