import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {codedFigures} from "../../loaders/evaluate/coded.ts";
import type {Figure} from "../../loaders/evaluate/score.ts";

const figure = (indicator: string | null, also?: readonly (string | null)[]): Figure => ({
  quote: "3次",
  value: 3,
  high: null,
  unit: "次",
  bound: "exact",
  kind: "count",
  reported: true,
  indicator,
  ...(also && {also})
});
const coded = (gold: Figure | null, found: Figure | null) =>
  codedFigures({
    pairs: gold && found ? [[gold, found as never]] : [],
    missed: gold && !found ? [gold] : [],
    spurious: found && !gold ? [found as never] : []
  });

describe("what is due a figure", () => {
  it("is what it was given, where the annotators accept that", () => {
    assert.deepEqual(coded(figure("a.x", ["b.y"]), figure("b.y")), [{given: "b.y", due: "b.y"}]);
    assert.deepEqual(coded(figure("a.x", [null]), figure(null)), [{given: null, due: null}]);
  });

  it("is the annotators' own coding, where it was given another or not found", () => {
    assert.deepEqual(coded(figure("a.x", ["b.y"]), figure("c.z")), [{given: "c.z", due: "a.x"}]);
    assert.deepEqual(coded(figure(null, ["b.y"]), null), [{given: null, due: "b.y"}]);
    assert.deepEqual(coded(null, figure("a.x")), [{given: "a.x", due: null}]);
  });
});
