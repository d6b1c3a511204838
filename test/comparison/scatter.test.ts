import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {type ScatterPoint, scatterSpec} from "../../src/components/compare/scatterSpec.ts";
import {cases} from "../cases.ts";

type Own = Pick<ScatterPoint, "area" | "level" | "x" | "y"> & Partial<ScatterPoint>;

interface Case {
  /** Of the chart, in pixels. */
  readonly width: number;
  readonly log: boolean;
  readonly named: readonly string[];
  readonly points: readonly Own[];
}

const point = (own: Own): ScatterPoint => ({
  id: `${own.area}@x,${own.area}@y`,
  name: own.area,
  x2: null,
  xBound: "exact",
  y2: null,
  yBound: "exact",
  description: `${own.area} ${own.x} ${own.y}`,
  quote: "",
  remark: "",
  strength: 1,
  ...own
});

const spec = ({width, log, named, points}: Case) =>
  scatterSpec(
    points.map(point),
    {levels: [...new Set(points.map(({level}) => level))], log, titles: ["across", "up"], named},
    width
  );
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Case;

describe("specifications of two indicators", () => {
  cases("test/comparison/scatter", (file) => JSON.parse(JSON.stringify(spec(read(file)))));

  it("have no line, and no name on another point", () => {
    const {layer} = spec(read("test/comparison/scatter/input/log-360.json")) as unknown as {
      layer: {mark: {type: string}; data?: {values: {area: string}[]}}[];
    };
    assert.deepEqual([...new Set(layer.map(({mark}) => mark.type))], ["point", "text"]);
    const names = layer.find(({mark}) => mark.type === "text")!.data!.values;
    assert.deepEqual(
      names.map(({area}) => area),
      ["B"]
    );
  });
});
