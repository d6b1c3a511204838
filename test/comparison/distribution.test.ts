import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe} from "node:test";
import {yearSpreads} from "../../src/components/comparison/yearSpreads.ts";
import {type DrawnStanding, distributionSpec} from "../../src/components/indicator/distributionSpec.ts";
import {cases} from "../cases.ts";
import {plainFigure} from "../site/plainFigure.ts";

interface Case {
  readonly width: number;
  readonly focus: readonly string[];
  readonly log?: boolean;
}

/** Six areas in two years, a gap, and another year of two areas; one figure is a bound. */
const figures = [2018, 2019, 2021].flatMap((year) =>
  Array.from({length: year === 2021 ? 2 : 6}, (_, i): DrawnStanding => {
    const value = 10 + i * 10 + (year - 2018);
    const area = `A${i + 1}`;
    const bound = i === 5 ? "over" : "exact";
    return {
      ...plainFigure,
      id: `${area} ${year}`,
      area,
      year,
      bound,
      value,
      x: value,
      x2: null,
      name: area,
      description: `${area} ${year}: ${value}`,
      remark: ""
    };
  })
);

/** Rows of data by their ids, bands by their year and quartiles. */
const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part) =>
    key === "values"
      ? (part as (number | {id?: string; year: number; x: number; x2?: number})[]).map((one) =>
          typeof one === "number" ? one : (one.id ?? `${one.year}: ${one.x}–${one.x2}`)
        )
      : (part as unknown)
  );

describe("the distribution of an indicator by year", () =>
  cases(join(import.meta.dirname, "distribution"), (file) => {
    const {width, focus, log = false} = JSON.parse(readFileSync(file, "utf8")) as Case;
    return written(distributionSpec({figures, spreads: yearSpreads(figures), focus, axisTitle: "件", log}, width));
  }));
