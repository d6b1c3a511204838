import assert from "node:assert/strict";
import {test} from "node:test";
import {type Counted, findApart, type Situated} from "../../shared/comparable.ts";

const cases: Counted = {unit: "件", kind: "count"};
const growth: Counted = {unit: "%", kind: "change"};
const plain: Situated = {
  kind: "count",
  unit: "件",
  period: "year",
  periodFrom: 2023,
  periodTo: 2023,
  scope: "area",
  repeat: false,
  year: 2023
};
const apart = (change: Partial<Situated>, indicator = cases) => findApart({...plain, ...change}, indicator);

test("a flow of the year and a stock at its end stand in an annual series", () => {
  assert.equal(apart({}), null);
  assert.equal(apart({period: "point"}), null);
  assert.equal(apart({period: "point", periodFrom: null, periodTo: null}), null);
  assert.equal(apart({kind: "change", unit: "%"}, growth), null);
});

test("what is of another time, place or measure stands apart, and says why", () => {
  assert.equal(apart({kind: "change", unit: "%"}), "growth");
  assert.equal(apart({kind: "percent", unit: "%"}), "unit");
  assert.equal(apart({period: "target"}), "target");
  assert.equal(apart({period: "term", periodFrom: 2019}), "several_years");
  assert.equal(apart({period: "plan", periodFrom: 2021, periodTo: 2025}), "several_years");
  assert.equal(apart({period: "to_date", periodFrom: null}), "to_date");
  assert.equal(apart({period: "part_year"}), "part_year");
  assert.equal(apart({period: "previous", periodFrom: 2022, periodTo: 2022}), "other_year");
  assert.equal(apart({period: "point", periodFrom: 2022, periodTo: 2022}), "other_year");
  assert.equal(apart({scope: "unit"}), "body");
  assert.equal(apart({scope: "subset"}), "part");
  assert.equal(apart({scope: "other_level"}), "other_level");
  assert.equal(apart({scope: "other_area"}), "other_area");
  assert.equal(apart({repeat: true}), "repeat");
});
