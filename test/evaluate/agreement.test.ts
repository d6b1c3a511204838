import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {
  agreement,
  agreementReadings,
  cohenKappa,
  type Reading,
  readingsScore
} from "../../loaders/evaluate/agreement.ts";

const times = <T>(n: number, value: T): T[] => Array.from({length: n}, () => value);

describe("agreement of two readers", () => {
  it("is Cohen's kappa: 20 yes-yes, 15 no-no, 5 yes-no, 10 no-yes give 0.4", () => {
    const pairs = [
      ...times(20, ["yes", "yes"] as const),
      ...times(15, ["no", "no"] as const),
      ...times(5, ["yes", "no"] as const),
      ...times(10, ["no", "yes"] as const)
    ];
    const {n, agreed, kappa, interval} = cohenKappa(pairs)!;
    assert.deepEqual([n, agreed, kappa.toFixed(6)], [50, 35, "0.400000"]);
    assert.deepEqual(
      interval.map((end) => end.toFixed(3)),
      ["0.146", "0.654"]
    );
  });

  it("says nothing of no figures, or of one category alone", () => {
    assert.equal(cohenKappa([]), null);
    assert.equal(cohenKappa(times(4, ["a", "a"] as const)), null);
    assert.equal(agreement([]), null);
  });

  it("holds the program against what both say", () => {
    const judged = (indicator: string | null, annual: boolean | null) => ({
      indicator,
      annual,
      period: "year",
      scope: "area"
    });
    const reading = (figure: string, first: Reading["first"], second = first): Reading => ({figure, first, second});
    const score = readingsScore(
      [
        reading("r@1", judged("a.x", true)),
        reading("r@2", judged("a.x", false)),
        reading("r@3", judged(null, null)),
        reading("r@4", judged("a.x", true), judged("a.y", true)),
        reading("r@5", judged("a.x", true))
      ],
      [
        {id: "r@1", indicator: "a.x", comparable: true},
        {id: "r@2", indicator: "a.x", comparable: true},
        {id: "r@3", indicator: "a.y", comparable: true},
        {id: "r@4", indicator: "a.x", comparable: true}
      ]
    );
    assert.deepEqual(score, {
      coding: {right: 2, predicted: 3, gold: 3},
      annual: {right: 1, predicted: 2, gold: 1},
      apart: {kept: 0, gold: 1}
    });
  });

  it("of the readings in the project is above 0.9 on indicator, period and place in a series", async () => {
    const {indicator, period, annual} = agreement(await agreementReadings("data/gold/agreement"))!;
    assert.equal(indicator!.n, 1120);
    for (const kappa of [indicator, period, annual]) assert.ok(kappa!.interval[0] > 0.9, JSON.stringify(kappa));
  });
});
