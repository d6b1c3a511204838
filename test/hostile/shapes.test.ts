import assert from "node:assert/strict";
import test from "node:test";
import {report} from "../../loaders/pipeline.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {filled, type Shape, shapes, wordShapes} from "./shapes.ts";
import {sourceOf} from "./sourceOf.ts";
import {growingSteps} from "./steps.ts";

/** Each took work that grows with the square of its length, or overflowed the stack. */
const mended: readonly Shape[] = [
  ..."1 1,000 1. 《 》 （ ） ( 【 《法治》、 2021年、2022年35件、40件， 3年、 明年 共计35件、 《#办法》黑土地保护法。 第#条三孩“鄱阳县）"
    .split(" ")
    .map((piece): Shape => ({ending: "txt", piece})),
  ...["[", "[[", "[](", "<!--", " ", "|  "].map((piece): Shape => ({ending: "md", piece})),
  ..."<x> <table><tr><td> <sup>办结率100%，".split(" ").map((piece): Shape => ({ending: "html", piece}))
];

test("no text takes steps that grow faster than its length", async () => {
  const all = [...mended, ...shapes(4).slice(-4), ...wordShapes(4, await knowledge())];
  assert.deepEqual((await growingSteps(all, 4000)).failures, []);
});

test("brackets that are never closed do not overflow the stack", async () => {
  const text = filled({ending: "txt", piece: "【"}, 160_000);
  assert.ok(report(await sourceOf(text, "txt"), await knowledge()).sentences.length > 0);
});
