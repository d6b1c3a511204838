import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {type Bound, bounds} from "../../shared/codes.ts";
import {boundGlyph} from "../../src/components/chart/boundGlyph.ts";
import {type ChartType, choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {comparisonSpec} from "../../src/components/comparison/comparisonSpec.ts";
import type {DrawnFigure, Panel} from "../../src/components/comparison/panels.ts";
import {cases} from "../cases.ts";
import {drawnFigure} from "./drawnFigure.ts";

/** A figure of 60, or of 60 to 90 where it is a range, beside exact figures of an area whose figures rise from 40 to 100. */
function panelOf(bound: Bound): Panel {
  const figure = (area: string, year: number, value: number, own: Bound): DrawnFigure =>
    drawnFigure({area, year, value, bound: own, high: own === "range" ? value * 1.5 : null});
  const figures = [
    figure("A", 2020, 40, "exact"),
    figure("A", 2021, 100, "exact"),
    figure("B", 2020, 50, "exact"),
    figure("B", 2021, 60, bound)
  ];
  return {
    indicator: "cases",
    title: "",
    axisTitle: "件",
    colour: "var(--accent)",
    figures,
    gaps: [{row: "C", label: "no report"}],
    areas: ["A", "B"],
    empty: [],
    breaks: [],
    spreads: [],
    rows: [...figures.map(({row}) => row), "C"]
  };
}

interface Case {
  readonly chart: ChartType;
  /** Of the chart, in pixels. */
  readonly width: number;
}

interface Layered {
  readonly layer: readonly unknown[];
}

/** The whole specification of exact figures; of each other bound what differs from it. */
function specs({chart, width}: Case): Readonly<Record<Bound, Layered>> {
  const specOf = (bound: Bound) => written(comparisonSpec([panelOf(bound)], chart, choice(defaults), width)) as Layered;
  const exact = specOf("exact");
  const known = new Set(exact.layer.map((layer) => JSON.stringify(layer)));
  const own = (spec: Layered) => ({...spec, layer: spec.layer.filter((layer) => !known.has(JSON.stringify(layer)))});
  return Object.fromEntries(bounds.map((bound) => [bound, bound === "exact" ? exact : own(specOf(bound))])) as Readonly<
    Record<Bound, Layered>
  >;
}

/** As JSON, each row of data by its id alone. */
const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part) =>
    key === "values"
      ? (part as (number | {id?: string; row: string})[]).map((one) =>
          typeof one === "number" ? one : (one.id ?? one.row)
        )
      : (part as unknown)
  );

describe("specifications of a figure with each bound, by chart type and width", () => {
  cases("test/comparison", (file) => specs(JSON.parse(readFileSync(file, "utf8")) as Case));
});

describe("the glyph of a bound", () => {
  it("is the drawing in every chart type", () => {
    for (const chart of ["dot", "bar", "line", "slope"] as const)
      for (const bound of bounds) {
        const growing = chart === "line" || chart === "slope" ? "up" : "right";
        const {parts, bar} = boundGlyph(bound, growing);
        const drawn = JSON.stringify(comparisonSpec([panelOf(bound)], chart, choice(defaults), 640));
        for (const {path} of parts) assert.ok(drawn.includes(JSON.stringify(path)), `${bound} in a ${chart} chart`);
        if (bar) assert.match(drawn, new RegExp(`"(height|width)":${bar.thickness}\\b`));
      }
  });

  it("differs from bound to bound", () => {
    for (const growing of ["right", "up"] as const)
      assert.equal(new Set(bounds.map((bound) => JSON.stringify(boundGlyph(bound, growing)))).size, bounds.length);
  });

  it("points to larger values for a lower bound and to smaller ones for an upper bound", () => {
    const tips = (bound: Bound, growing: "right" | "up") =>
      boundGlyph(bound, growing)
        .parts[0]!.path.match(/-?\d+,-?\d+/g)!
        .map((point) => point.split(",").map(Number));
    assert.equal(Math.max(...tips("over", "right").map(([x]) => x!)), 18);
    assert.equal(Math.min(...tips("under", "right").map(([x]) => x!)), -18);
    // Upwards is towards smaller y on a screen.
    assert.equal(Math.min(...tips("over", "up").map(([, y]) => y!)), -18);
    assert.equal(Math.max(...tips("under", "up").map(([, y]) => y!)), 18);
  });
});
