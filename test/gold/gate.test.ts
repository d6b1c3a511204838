import assert from "node:assert/strict";
import {test} from "node:test";
import {catalogueEvaluations} from "./evaluation.ts";
import {type Measure, rates, sum, tallies} from "./score.ts";

/** F1 that the five reports have reached together; raise with the program, never lower without a reason in the changelog. */
const floors: Readonly<Record<Measure, number>> = {detection: 0.995, strict: 0.99, reported: 0.99, coding: 0.98};

const scores = (await catalogueEvaluations()).map(tallies);

test("five reports are held against their gold lists", () => assert.equal(scores.length, 5));

for (const measure of Object.keys(floors) as Measure[])
  test(`${measure} F1 on the five reports stays at or above ${floors[measure]}`, () => {
    const {f1} = rates(scores.map((score) => score[measure]).reduce(sum));
    assert.ok(f1 >= floors[measure], `${measure} F1 ${f1.toFixed(4)}`);
  });
