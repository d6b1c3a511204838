import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {type CellSource, type PanelChoice, panelRows} from "../../shared/panel/cells.ts";
import {variableNames} from "../../shared/panel/columns.ts";

const observed = (year: number, more: Partial<CellSource> = {}): CellSource => ({
  series: "620100",
  indicator: "a.x",
  year,
  value: 12,
  high: null,
  bound: "exact",
  id: `r${year}@1`,
  others: null,
  ...more
});
const held = [2019, 2020, 2021, 2023].map((year) => ({series: "620100", year}));
const choice: PanelChoice = {series: ["620100"], indicators: ["a.x"], years: [2019, 2023], balanced: true};
const cellsOf = (sources: Parameters<typeof panelRows>[0], wish = choice) =>
  panelRows(sources, wish).map(({year, cells}) => ({year, ...cells[0]!}));

describe("the cells of a panel", () => {
  it("have the value of the observation with what it may be at least and at most", () => {
    const bounds = (["exact", "over", "under", "about", "range"] as const).map((bound, i) =>
      observed(2019 + i, {bound, high: bound === "range" ? 20 : null})
    );
    assert.deepEqual(
      cellsOf({held, observations: bounds, aparts: []}).map(({low, high}) => [low, high]),
      [
        [12, 12],
        [12, null],
        [null, 12],
        [null, null],
        [12, 20]
      ]
    );
  });

  it("are empty for a reason, the most telling first", () => {
    const apart = (year: number, reason: "target" | "several_years" | "growth" | "body") => ({
      series: "620100",
      indicator: "a.x",
      year,
      apart: reason
    });
    const cells = cellsOf({
      held,
      observations: [observed(2023, {value: null, id: null, others: "r2023@1|r2023@9"})],
      aparts: [apart(2019, "target"), apart(2019, "several_years"), apart(2020, "growth"), apart(2021, "body")]
    });
    assert.deepEqual(
      cells.map(({year, reason, figures}) => [year, reason, figures]),
      [
        [2019, "several_years", 0],
        [2020, "silent", 0],
        [2021, "part", 0],
        [2022, "no_report", 0],
        [2023, "conflict", 2]
      ]
    );
  });

  it("have rows for years with a report, and for all of them where the panel is balanced", () => {
    const sources = {held, observations: [observed(2022)], aparts: []};
    const yearsOf = (balanced: boolean) => panelRows(sources, {...choice, balanced}).map(({year}) => year);
    assert.deepEqual(yearsOf(false), [2019, 2020, 2021, 2022, 2023]);
    assert.deepEqual(
      panelRows({...sources, observations: []}, {...choice, balanced: false}).map(({year}) => year),
      [2019, 2020, 2021, 2023]
    );
    assert.equal(yearsOf(true).length, 5);
  });

  it("have names that Stata takes, whatever else is chosen", () => {
    const all = [
      "dispute.cases",
      "oversight.information_requests_closed",
      "reconsideration.information_requests_closed"
    ];
    assert.deepEqual(variableNames(all, all), [
      "dispute_cases",
      "information_requests_closed",
      "information_requests_clos_2"
    ]);
    assert.deepEqual(variableNames(all.slice(2), all), ["information_requests_clos_2"]);
  });
});
