import assert from "node:assert/strict";
import {test} from "node:test";
import {against, findEnd} from "../../src/components/comparison/comparability.ts";
import type {Plotted} from "../../src/components/comparison/comparison.ts";
import {plainFigure} from "./plainFigure.ts";

const around = {levelOf: (area: string) => area.slice(0, 1), genreOf: (report: string) => report.slice(0, 1)};
const drawn = (change: Partial<Plotted>): Plotted => ({...(plainFigure as Plotted), x: 10, x2: null, ...change});
const [one, other] = [drawn({area: "A1", subject: "受理案件"}), drawn({area: "A2", subject: "受理案件", x: 12})];

test("figures that agree in everything may be compared", () => assert.deepEqual(against([one, other], around), []));

test("each difference is a reason of its own", () => {
  const cases: [Partial<Plotted>, string][] = [
    [{subject: "调解案件"}, "subject"],
    [{year: 2021}, "year"],
    [{area: "B1"}, "level"],
    [{report: "乙"}, "genre"],
    [{periodBasis: "clause"}, "period"],
    [{scope: "own"}, "scope"],
    [{bound: "over"}, "bound"],
    [{observed: "conflict"}, "conflict"],
    [{findings: "number-form"}, "questioned"],
    [{yearBasis: "inferred"}, "questioned"]
  ];
  for (const [change, reason] of cases) assert.deepEqual(against([one, {...other, ...change}], around), [reason]);
});

test("words that differ in no deed count the same", () => {
  assert.deepEqual(against([one, {...other, subject: "认真受理各类案件"}], around), []);
  assert.deepEqual(against([one, {...other, subject: "案件"}], around), []);
  assert.deepEqual(against([one, {...other, subject: "受理审结案件"}], around), ["subject"]);
});

test("several areas need a year that all of them tell", () => {
  const series = [one, other].flatMap((figure) => [figure, {...figure, year: 2021}]);
  assert.deepEqual(against(series, around), []);
  assert.deepEqual(against([one, {...other, year: 2021}, {...other, year: 2022}], around), ["year"]);
});

test("the years of one area may differ", () =>
  assert.deepEqual(against([one, drawn({area: "A1", year: 2021})], around), []));

test("no end is named where several share it", () => {
  assert.equal(findEnd([one, other], "most"), other);
  assert.equal(findEnd([one, other, drawn({area: "A3"})], "least"), null);
});
