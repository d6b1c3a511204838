import assert from "node:assert/strict";
import {test} from "node:test";
import {panelGold, panelRows} from "../../loaders/evaluate/panelReports.ts";
import {panelScore} from "../../loaders/evaluate/panelScore.ts";

/** Shares that have been reached on the reports written to test series; raise with the program, never lower without a reason in the changelog. */
const floors = {exact: 0.88, precision: 0.94, recall: 0.93, keptApart: 0.95, read: 1};

const {gold} = await panelGold("data/gold/panel-invented");
const rows = await panelRows("data/gold/panel-invented/texts", new Set(gold.map(({report}) => report)));
const {cells, exact, right, predicted, gold: annual, apart, keptApart, figures, read} = panelScore(gold, rows);
const reached = {
  exact: exact / cells,
  precision: right / predicted,
  recall: right / annual,
  keptApart: keptApart / apart,
  read: read / figures
};

test("14 invented reports with 224 figures are held against their panel", () =>
  assert.deepEqual([new Set(gold.map(({report}) => report)).size, figures], [14, 224]));

for (const name of Object.keys(floors) as (keyof typeof floors)[])
  test(`${name} of the series stays at or above ${floors[name]}`, () =>
    assert.ok(reached[name] >= floors[name], `${name} ${reached[name].toFixed(4)}`));
