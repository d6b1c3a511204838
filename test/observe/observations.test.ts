import assert from "node:assert/strict";
import {test} from "node:test";
import {rowsOf} from "../../loaders/tables/rowsOf.ts";
import {corpusOf} from "./corpusOf.ts";

const told = (texts: Readonly<Record<string, string>>, indicator: string) =>
  rowsOf
    .observations(corpusOf(texts))
    .filter((row) => row.indicator === indicator)
    .map(({periodFrom, periodTo, value, status, rule, restated}) =>
      [
        periodFrom,
        ...(periodTo === periodFrom ? [] : [periodTo]),
        value,
        status,
        rule,
        ...(restated ? [restated] : [])
      ].join(" ")
    );

test("the only value of a cell stands, though it is told twice", () =>
  assert.deepEqual(
    told({"620400-2023": "全年受理行政复议案件120件。全市受理行政复议案件120件。"}, "reconsideration.accepted"),
    ["2023 120 normal only"]
  ));

test("an exact figure goes before the rounded one that it fits", () =>
  assert.deepEqual(
    told(
      {"620400-2023": "全年受理行政复议案件1200余件。市司法局通报，受理行政复议案件1286件。"},
      "reconsideration.accepted"
    ),
    ["2023 1286 normal exact"]
  ));

test("what contradicts is a conflict and has no value", () => {
  const found = told(
    {"620400-2023": "本年受理行政复议案件120件。另据通报，受理行政复议案件95件。"},
    "reconsideration.accepted"
  );
  assert.deepEqual(found, ["2023  conflict none"]);
});

test("a total of several years stands beside the series, not in it", () =>
  assert.deepEqual(
    told(
      {"620400-2022": "受理行政复议案件100件。", "620400-2023": "五年来，受理行政复议案件530件。其中2023年受理120件。"},
      "reconsideration.accepted"
    ),
    ["2019 2023 530 normal only", "2022 100 normal only", "2023 120 normal only"]
  ));

test("another value told by the next report is kept as a restatement; a year told only later is said to be", () =>
  assert.deepEqual(
    told(
      {
        "620400-2021": "受理行政复议案件100件。",
        "620400-2022": "受理行政复议案件110件，上年为104件。",
        "620400-2023": "举办讲座3场。"
      },
      "reconsideration.accepted"
    ),
    ["2021 100 restated only 104", "2022 110 normal only"]
  ));

test("a value far from its series is flagged", () => {
  const texts = Object.fromEntries(
    [100, 110, 95, 105, 980].map((value, i) => [`620400-${2019 + i}`, `受理行政复议案件${value}件。`])
  );
  assert.deepEqual(told(texts, "reconsideration.accepted").at(-1), "2023 980 outlier only");
});

test("an indicator that falls silent is told, with what is said instead; a year without a report is another thing", () => {
  const {silences} = rowsOf;
  const rows = silences(
    corpusOf({
      "620400-2019": "受理行政复议案件100件。",
      "620400-2020": "受理行政复议案件90件。",
      "620400-2022": "推进行政复议工作。",
      "620400-2023": "五年来，受理行政复议案件530件。"
    })
  ).map(({year, indicator, reason, lastYear, lastValue}) => [year, indicator, reason, lastYear, lastValue].join(" "));
  assert.deepEqual(rows, ["2021  no_report 2020 ", "2022 reconsideration.accepted silent 2020 90"]);
});
