import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {compile} from "vega-lite";
import {findDefaultChart} from "../../src/components/notebook/defaultChart.ts";
import type {Result, ResultColumn, ResultRow} from "../../src/components/notebook/queryResult.ts";

const kindOf = (value: unknown): ResultColumn["kind"] =>
  typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
const result = (rows: readonly ResultRow[]): Result => ({
  columns: Object.entries(rows[0] ?? {}).map(([name, value]) => ({name, kind: kindOf(value)})),
  rows,
  more: false
});

interface Chart {
  readonly mark: {readonly type: string};
  readonly encoding: Record<"x" | "y" | "color", {field?: string; type: string; title: string}>;
}
const chartOf = (rows: readonly ResultRow[]) => findDefaultChart(result(rows), "Rows") as unknown as Chart | null;

/** The names of the transforms that Vega runs over the data. */
function transforms(chart: Chart, rows: readonly ResultRow[]): string[] {
  const {spec} = compile({...chart, data: {values: rows}} as never);
  return (spec.data ?? []).flatMap((data) => ("transform" in data ? (data.transform ?? []) : [])).map(({type}) => type);
}

const cells = (areas: readonly string[], years: readonly number[]): ResultRow[] =>
  areas.flatMap((area, i) => years.map((year, j) => ({area_name: area, year, value: 10 * (i + 1) + j})));
const results: Readonly<Record<string, ResultRow[]>> = {
  "areas over years": cells(["甲", "乙"], [2019, 2020, 2021, 2022]),
  "several values of a year": [...cells(["甲"], [2019, 2020, 2021]), {area_name: "甲", year: 2021, value: 99}],
  "two years": cells(["甲", "乙", "丙"], [2019, 2020]),
  "an area a row": cells(["甲", "乙", "丙"], [2020]),
  "two numbers": cells(["甲", "乙"], [2019, 2020]).map((row) => ({...row, other: 1})),
  "only periods": [2019, 2020, 2021].map((year) => ({periodFrom: year, periodTo: year, value: year - 2000})),
  "forty areas and more": cells(
    Array.from({length: 50}, (_, i) => `第${i}区`),
    [2020]
  )
};

describe("the first chart of a result", () => {
  for (const [name, rows] of Object.entries(results)) {
    it(`sums nothing and measures no year: ${name}`, () => {
      const chart = chartOf(rows)!;
      for (const summing of transforms(chart, rows)) assert.doesNotMatch(summing, /^(stack|aggregate|joinaggregate)$/);
      for (const {field = "", type, title} of Object.values(chart.encoding)) {
        assert.equal(title, field);
        if (/year|period/.test(field)) assert.notEqual(type, "quantitative");
        else assert.doesNotMatch(field, /year|period/);
      }
    });
  }

  it("joins by a line only what has one value a year", () => {
    assert.equal(chartOf(results["areas over years"]!)!.mark.type, "line");
    assert.equal(chartOf(results["several values of a year"]!)!.mark.type, "point");
  });

  it("stands rows of one label beside one another, and gives a bar to a label of one row", () => {
    assert.equal(chartOf(results["two years"]!)!.mark.type, "point");
    assert.equal(chartOf(results["two years"]!)!.encoding.color.field, "year");
    assert.equal(chartOf(results["an area a row"]!)!.mark.type, "bar");
  });

  it("is none where there is no number to draw", () => {
    assert.equal(chartOf([{year: 2020, name: "甲"}]), null);
    assert.equal(chartOf([]), null);
  });

  it("titles the axis that counts rows", () => {
    const chart = chartOf([1, 2, 3].map((value) => ({value})))!;
    assert.equal(chart.encoding.y.title, "Rows");
  });
});
