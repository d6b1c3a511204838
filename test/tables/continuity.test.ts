import assert from "node:assert/strict";
import {test} from "node:test";
import {continuityOf} from "../../loaders/tables/pages/continuity.ts";
import {placesOf} from "../../loaders/tables/pages/places.ts";
import {tables} from "../../loaders/tables/tables.ts";
import {corpusOf} from "../observe/corpusOf.ts";

const counties = ["620402", "620403", "620421", "620422", "620423"];
const counted = (area: string, year: number, cases: number, more = "") => ({
  [`${area}-${year}`]: `受理行政复议案件${cases}件。${more}`
});
const made = tables(
  corpusOf({
    ...counted("620400", 2020, 100),
    ...counted("620400", 2021, 120, "2020年受理行政复议案件90件。办理法律援助案件30件。"),
    ...counted("620400", 2022, 130),
    ...Object.fromEntries(counties.flatMap((area, i) => Object.entries(counted(area, 2022, 10 + 10 * i)))),
    "620422-2022": "受理行政复议案件50余件。",
    "620423-2022": "受理行政复议案件20件。"
  })
);

test("what a later report says otherwise, what stops, and what never began", () => {
  const city = continuityOf(made)("620400");
  assert.deepEqual(
    city.restated.map(({periodFrom, value, restated}) => [periodFrom, value, restated]),
    [[2020, 100, 90]]
  );
  assert.equal(city.retold, 1);
  assert.deepEqual(
    city.stops.map(({lastYear, last, years, told, reported}) => [
      lastYear,
      last?.value,
      years[0]?.year,
      told,
      reported
    ]),
    [[2021, 30, 2022, 1, 3]]
  );
  assert.deepEqual(city.never, []);
  assert.deepEqual(continuityOf(made)("999999").stops, []);
});

test("a sum names the figures that it is made of, and how many areas could tell one", () => {
  const [sum] = continuityOf(made)("620400").sums;
  assert.equal(sum!.year, 2022);
  assert.equal(sum!.told, 5);
  assert.ok(sum!.areas >= 5);
  assert.equal(
    sum!.below.reduce((all, {value}) => all + value, 0),
    sum!.sum
  );
  assert.deepEqual(
    sum!.below.map(({value}) => value),
    [50, 30, 20, 20, 10]
  );
});

test("a place tells of how many; bounds stand in no rank, ties are said", () => {
  const place = (area: string) => placesOf(made)(area).find(({among}) => among === "siblings")!;
  assert.deepEqual(
    counties.map((area) => [place(area).told, place(area).absolute?.rank, place(area).absolute?.ties]),
    [
      [5, 4, 0],
      [5, 2, 1],
      [5, 1, 0],
      [5, undefined, undefined],
      [5, 2, 1]
    ]
  );
  assert.equal(place("620402").absolute!.comparable, 4);
  assert.deepEqual(place("620402").absolute!.spread, [10, 17.5, 20, 22.5, 30]);
});

test("deeds that differ are not ranked against each other", () => {
  const places = placesOf(
    tables(
      corpusOf({
        "620402-2022": "受理行政复议案件10件。",
        "620403-2022": "审结行政复议案件20件。",
        "620421-2022": "受理行政复议案件30件。"
      })
    )
  );
  const [first] = places("620402").filter(({among}) => among === "siblings");
  assert.equal(first?.absolute?.comparable ?? 0, 2);
});
