import assert from "node:assert/strict";
import test from "node:test";
import {growing, type Shape, shapes} from "./shapes.ts";

/** Each took a time that grows with the square of its length, or overflowed the stack. */
const mended: readonly Shape[] = [
  ..."1 1,000 1. 《 》 （ ） ( 【 《法治》、 2021年、2022年35件、40件， 3年、 明年"
    .split(" ")
    .map((piece): Shape => ({ending: "txt", piece})),
  ...["[", "[[", "[](", "<!--", " ", "|  "].map((piece): Shape => ({ending: "md", piece})),
  ..."<x> <table><tr><td>".split(" ").map((piece): Shape => ({ending: "html", piece}))
];

test("no text takes a time that grows faster than its length", async () => {
  const pairs = shapes(6).slice(-6);
  assert.deepEqual(await growing([...mended, ...pairs], 6000), []);
});

test("brackets that are never closed do not overflow the stack", async () => {
  assert.deepEqual(await growing([{ending: "txt", piece: "【"}], 40_000), []);
});
