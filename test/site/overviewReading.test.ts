import assert from "node:assert/strict";
import {describe, it} from "node:test";
import type {ChartFigure} from "../../loaders/index.ts";
import {overviewReading} from "../../src/components/overview/overviewReading.ts";
import {plainFigure} from "./plainFigure.ts";

const figure = (indicator: string, area: string, year: number, change: Partial<ChartFigure> = {}): ChartFigure => ({
  ...plainFigure,
  indicator,
  area,
  year,
  ...change
});
let codes = 0;
const area = (
  level: "city" | "zone" | "province",
  validFrom: number | null,
  validUntil: number | null,
  former: number[] = []
) => ({
  code: String(++codes),
  parent: "1",
  level: level as never,
  validFrom,
  validUntil,
  formerNames: former.map((year) => ({validFrom: year}))
});
const years = (...all: number[]) => all.map((year) => ({year}));

describe("the overview of a corpus", () => {
  it("has the indicators that most areas tell in most years; targets and single areas do not count", () => {
    const figures = [
      ...[2018, 2019, 2020].flatMap((year) => [figure("wide", "A", year), figure("wide", "B", year)]),
      ...[2018, 2019, 2020].map((year) => figure("alone", "A", year)),
      ...[2018, 2019].flatMap((year) => [figure("short", "A", year), figure("short", "B", year)]),
      figure("short", "A", 2020, {apart: "target"})
    ];
    const {runs} = overviewReading(figures, [], [], [], []);
    assert.deepEqual(runs, [
      {
        indicator: "wide",
        areas: 2,
        told: [
          [2018, 2],
          [2019, 2],
          [2020, 2]
        ]
      }
    ]);
  });

  it("counts the areas that there were in a year, under whatever name; nobody counts zones", () => {
    const areas = [
      area("province", 1981, null),
      area("province", 1981, null),
      area("city", 1981, null),
      area("city", 1981, 2010),
      area("city", 2012, null, [1995]),
      area("zone", null, null)
    ];
    const {existing} = overviewReading([], [], areas, years(1975, 1990, 2005, 2010), []);
    assert.deepEqual(existing, {province: {1990: 1, 2005: 1, 2010: 1}, city: {1990: 2, 2005: 3, 2010: 2}});
  });

  it("counts findings by rule, the gravest first", () => {
    const finding = (rule: string, severity: string, report: string) => ({rule, severity, report}) as never;
    const {findings} = overviewReading(
      [],
      [],
      [],
      [],
      [
        finding("unit", "note", "a"),
        finding("rate", "warning", "a"),
        finding("rate", "warning", "a"),
        finding("parts", "error", "b")
      ]
    );
    assert.deepEqual(
      findings.map(({rule, findings, reports}) => [rule, findings, reports]),
      [
        ["parts", 1, 1],
        ["rate", 2, 1],
        ["unit", 1, 1]
      ]
    );
  });
});
