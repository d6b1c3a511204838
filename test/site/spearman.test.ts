import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {findSpearman, ranks} from "../../src/components/compare/spearman.ts";

const pairsOf = (xs: readonly number[], ys: readonly number[]) => xs.map((x, i) => [x, ys[i]!] as const);
const near = (one: number, other: number) => assert.ok(Math.abs(one - other) < 5e-5, `${one} is not ${other}`);

describe("Spearman's rank correlation", () => {
  it("ranks equal values with the mean of their ranks", () => {
    assert.deepEqual(ranks([10, 20, 10, 5, 20, 20]), [2.5, 5, 2.5, 1, 5, 5]);
  });

  it("is that of a textbook, with the interval of Bonett and Wright", () => {
    // Intelligence and hours of television: rho = -29/165.
    const correlation = findSpearman(
      pairsOf([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])
    )!;
    near(correlation.rho, -29 / 165);
    const half = 1.959964 * Math.sqrt((1 + correlation.rho ** 2 / 2) / 7);
    near(correlation.low, Math.tanh(Math.atanh(-29 / 165) - half));
    near(correlation.high, Math.tanh(Math.atanh(-29 / 165) + half));
    assert.ok(correlation.isRough);
  });

  it("is not worked out of fewer than ten pairs, nor where one side does not vary", () => {
    assert.equal(findSpearman(pairsOf([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9])), null);
    assert.equal(findSpearman(Array.from({length: 12}, (_, i) => [i, 1] as const)), null);
  });

  it("does not change when either side is stretched, and turns with its order", () => {
    const values = fc.array(fc.tuple(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 40})), {
      minLength: 10,
      maxLength: 40
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const own = findSpearman(pairs);
        const stretched = findSpearman(pairs.map(([x, y]) => [Math.log(x), y ** 3]));
        const turned = findSpearman(pairs.map(([x, y]) => [-x, y]));
        if (own === null) return assert.ok(stretched === null && turned === null);
        near(own.rho, stretched!.rho);
        near(own.rho, -turned!.rho);
        assert.ok(own.low <= own.rho && own.rho <= own.high && own.low >= -1 && own.high <= 1);
      })
    );
  });
});
