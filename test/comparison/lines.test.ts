import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {choice, defaults} from "../../src/components/comparison/comparisonChoice.ts";
import {comparisonSpec} from "../../src/components/comparison/comparisonSpec.ts";
import type {DrawnFigure, Panel} from "../../src/components/comparison/panels.ts";
import {cases} from "../cases.ts";
import {drawnFigure} from "./drawnFigure.ts";

interface Case {
  /** Of the chart, in pixels. */
  readonly width: number;
  readonly figures: readonly (Partial<DrawnFigure> & Pick<DrawnFigure, "area" | "year" | "value">)[];
  readonly empty?: Panel["empty"];
  readonly breaks?: Panel["breaks"];
  readonly spreads?: Panel["spreads"];
  /** Parameters of the address. */
  readonly state?: Partial<typeof defaults>;
}

interface Layered {
  readonly width: number;
  readonly layer: readonly {
    readonly data?: {readonly values: readonly Mark[]};
    readonly mark: {readonly type: string};
  }[];
}
type Mark = Readonly<Record<string, unknown>>;

function spec({width, figures, empty = [], breaks = [], spreads = [], state = {}}: Case): Layered {
  const drawn = figures.map(drawnFigure);
  const areas = [...new Set(drawn.map(({area}) => area))];
  const panel = {indicator: "cases", title: "", axisTitle: "件", colour: "", gaps: [], rows: []};
  const all = [{...panel, figures: drawn, areas, empty, breaks, spreads}];
  return comparisonSpec(all, "line", choice({...defaults, ...state}), width) as unknown as Layered;
}

/** Of each mark only where it stands and what it belongs to. */
const shown = ["id", "row", "run", "at", "until", "edge", "x", "x2", "description"];
const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === "values" && Array.isArray(part)
      ? part.map((one: unknown) => (typeof one === "object" ? brief(one as Mark) : one))
      : part
  );
const brief = (mark: Mark) =>
  Object.fromEntries(
    shown.flatMap((name) => (mark[name] === undefined || mark[name] === null ? [] : [[name, mark[name]]]))
  );

const fileOf = (name: string) => JSON.parse(readFileSync(`test/comparison/lines/input/${name}.json`, "utf8")) as Case;
const layerOf = (name: string, type: string) => spec(fileOf(name)).layer.filter(({mark}) => mark.type === type);

describe("specifications of lines over the years", () => {
  cases("test/comparison/lines", (file) => written(spec(JSON.parse(readFileSync(file, "utf8")) as Case)));

  it("an axis has all years between the first and the last, each of one width", () => {
    const {encoding} = layerOf("gap", "line")[0] as unknown as {
      encoding: {x: {type: string; axis: {values: number[]}}};
    };
    assert.equal(encoding.x.type, "quantitative");
    assert.deepEqual(encoding.x.axis.values, [2008, 2009, 2010, 2011, 2012]);
  });

  it("a total of several years is a bar over them and no point", () => {
    const bars = layerOf("total", "rule")
      .flatMap(({data}) => data!.values)
      .filter(({id}) => id === "A@total");
    assert.ok(
      bars.some(({at, until}) => Number(at) < 2017 && Number(at) > 2015 && Number(until) > 2020 && Number(until) < 2021)
    );
    const {data} = spec(fileOf("total")) as unknown as {data: {values: {id: string}[]}};
    assert.ok(!data.values.some(({id}) => id === "A@total"));
    assert.ok(data.values.some(({id}) => id === "A@unknown"));
  });
});
