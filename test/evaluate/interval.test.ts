import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {clusteredInterval, studentT} from "../../loaders/evaluate/interval.ts";
import {scoreOf} from "../../loaders/evaluate/textsScore.ts";
import {wilson} from "../../shared/wilson.ts";

const width = ([low, high]: readonly [number, number]) => high - low;

describe("intervals with texts as clusters", () => {
  it("Student's t is that of the tables", () => {
    const table = {1: 12.706, 2: 4.303, 4: 2.776, 5: 2.571, 6: 2.447, 10: 2.228, 30: 2.042, 100: 1.984};
    for (const [freedom, t] of Object.entries(table))
      assert.ok(Math.abs(studentT(Number(freedom)) - t) < 0.002, `${freedom}: ${studentT(Number(freedom))}`);
  });

  it("are wider than Wilson's, and the wider the more texts differ", () => {
    const alike = Array.from({length: 6}, () => ({part: 9, whole: 10}));
    const unlike = [10, 10, 10, 10, 10, 4].map((part) => ({part, whole: 10}));
    const narrow = clusteredInterval(alike)!;
    const wide = clusteredInterval(unlike)!;
    assert.ok(width(wilson(54, 60)) < width(narrow));
    assert.ok(width(narrow) < width(wide));
    for (const [low, high] of [narrow, wide]) assert.ok(0 <= low && low < 0.9 && 0.9 < high && high <= 1);
  });

  it("come near Wilson's with many texts that do not differ more than chance would have it", () => {
    const many = Array.from({length: 500}, (_, i) => ({part: i % 10 ? 1 : 0, whole: 1}));
    const [low, high] = clusteredInterval(many)!;
    const [lowest, highest] = wilson(450, 500);
    assert.ok(Math.abs(low - lowest) < 0.001 && Math.abs(high - highest) < 0.001);
  });

  it("are not to be had from one text, and not 0 to 0 where all is right", () => {
    assert.equal(
      clusteredInterval([
        {part: 9, whole: 10},
        {part: 0, whole: 0}
      ]),
      null
    );
    const [low, high] = clusteredInterval(Array.from({length: 6}, () => ({part: 20, whole: 20})))!;
    assert.ok(low > 0.9 && low < 0.97 && high === 1, `${low}`);
  });

  it("stand beside the summed counts of a score, for F1 too", () => {
    const score = scoreOf([
      {right: 8, predicted: 9, gold: 10},
      {right: 5, predicted: 5, gold: 8}
    ]);
    assert.deepEqual([score.right, score.predicted, score.gold], [13, 14, 18]);
    const f1 = 26 / 32;
    assert.ok(score.f1![0] < f1 && f1 < score.f1![1]);
    assert.ok(score.recall![0] < 13 / 18 && 13 / 18 < score.recall![1]);
  });
});
