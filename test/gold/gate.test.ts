import assert from "node:assert/strict";
import {test} from "node:test";
import type {Measures} from "../../loaders/types.ts";
import {accuracy} from "./accuracy.ts";
import {rates} from "./score.ts";

/** F1 that has been reached; raise with the program, never lower without a reason in the changelog. */
const floors: Readonly<Record<string, Readonly<Record<keyof Measures, number>>>> = {
  "the five reports": {detection: 0.995, strict: 0.99, reported: 0.99, coding: 0.98},
  "the passages": {detection: 0.995, strict: 0.99, reported: 0.99, coding: 0.98}
};

const {reports, measures, passages} = await accuracy();
const reached: Readonly<Record<string, Measures>> = {"the five reports": measures, "the passages": passages.measures};

test("five reports and 70 passages are held against their gold lists", () =>
  assert.deepEqual([reports.length, passages.count], [5, 70]));

for (const [texts, least] of Object.entries(floors))
  for (const measure of Object.keys(least) as (keyof Measures)[])
    test(`${measure} F1 on ${texts} stays at or above ${least[measure]}`, () => {
      const {f1} = rates(reached[texts]![measure]);
      assert.ok(f1 >= least[measure], `${measure} F1 ${f1.toFixed(4)}`);
    });
