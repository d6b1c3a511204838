import assert from "node:assert/strict";
import {test} from "node:test";
import {beginning, excerpt} from "../../loaders/tables/wordsAround.ts";

test("a sentence stands in a row as it is, a very long one cut to what is around the figure", () => {
  const short = `全年${"办".repeat(500)}35件`;
  assert.equal(excerpt(short, {start: 0, end: short.length}, {start: 502, end: 505}), short);
  const line = `${"前".repeat(5000)}35件${"后".repeat(5000)}`;
  const cut = excerpt(line, {start: 0, end: line.length}, {start: 5000, end: 5003});
  assert.match(cut, /^…前{300}35件后{297}…$/);
  assert.match(excerpt(line, {start: 0, end: line.length}, {start: 2, end: 3}), /^前{302}…$/);
});

test("of many words in question the first stand in the row", () => {
  assert.equal(beginning("3件"), "3件");
  assert.equal(beginning("件".repeat(700)), `${"件".repeat(600)}…`);
});
