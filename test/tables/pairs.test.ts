import assert from "node:assert/strict";
import {it} from "node:test";
import {from, table} from "arquero";
import type {Corpus, Reuse, Tables} from "../../loaders/index.ts";
import {reuseReading} from "../../loaders/tables/pages/reuseReading.ts";
import {pairs} from "../../loaders/tables/pairs.ts";
import {pairsOf} from "../../src/components/reuse/reportPairs.ts";

const shared = ([reportA, reportB, start, end, formulaic]: readonly [
  // a passage
  string,
  string,
  number,
  number,
  boolean
]): Reuse => ({reportA, spanA: {start, end}, reportB, spanB: {start, end}, similarity: 1, formulaic});
const reuse = (
  [
    ["a", "b", 20, 50, false],
    ["a", "b", 0, 30, false],
    ["a", "b", 25, 28, false],
    ["a", "a", 0, 60, false],
    ["a", "c", 5, 15, false],
    ["b", "c", 0, 99, true]
  ] as const
).map(shared);
const rows = pairs({reuse} as unknown as Corpus);

it("pairs count a character once, however many passages hold it, and stand by how much they share", () => {
  assert.deepEqual(
    rows.map(({reportA, reportB, copiedPassages, copiedCharacters, copiedLongest}) =>
      [reportA, reportB, copiedPassages, copiedCharacters, copiedLongest].join(" ")
    ),
    ["a a 1 60 60", "a b 3 50 30", "a c 1 10 10", "b c 0 0 0"]
  );
  const {passages, characters, longest} = rows[3]!;
  assert.deepEqual([passages, characters, longest], [1, 99, 99]);
});

it("who shares with whom, without stock wording and with it; areas where the reports are too many", () => {
  const made = (reports: object) => reuseReading({reports, pairs: from(rows)} as unknown as Tables);
  const {copied, all} = made(table({report: ["a", "b", "c"], area: ["1", "2", "2"]}));
  const cells = ({cells}: typeof copied) => cells.map(({one, other, characters}) => `${one} ${other} ${characters}`);
  assert.deepEqual([copied.by, ...cells(copied)], ["report", "a a 60", "a b 50", "a c 10"]);
  assert.deepEqual(cells(all), ["a a 60", "a b 50", "a c 10", "b c 99"]);
  const many = Array.from({length: 40}, (_, i) => shared([`x${i}`, `y${i}`, 0, 10 + i, false]));
  const places = many.flatMap(({reportA, reportB}) => [reportA, reportB]);
  const areas = reuseReading({
    reports: table({report: places, area: places.map((report) => report[0]!)}),
    pairs: from(pairs({reuse: many} as unknown as Corpus))
  } as unknown as Tables);
  assert.deepEqual([areas.copied.by, areas.copied.all, ...cells(areas.copied)], ["area", 2, "x y 1180"]);
});

it("a pair of areas is asked for in either order", () => {
  const {sql, parameters} = pairsOf("copied", [["a"], ["b", "c"]]);
  assert.deepEqual(parameters, ["a", "b", "c", "b", "c", "a"]);
  assert.equal(sql.split("?").length - 1, parameters.length);
});
