import assert from "node:assert/strict";
import {it} from "node:test";
import {type Passage, pairs} from "../../src/components/reuse/pairs.ts";

const passage = (reportA: string, reportB: string, startA: number, endA: number): Passage => ({
  reportA,
  startA,
  endA,
  reportB,
  startB: 0,
  endB: endA - startA,
  length: endA - startA,
  similarity: 1,
  formulaic: false
});

it("pairs count a character once, however many passages hold it, and stand by how much they share", () => {
  const found = pairs([passage("a", "b", 0, 30), passage("a", "b", 20, 50), passage("a", "a", 0, 60)]);
  assert.deepEqual(
    found.map(({one, other, characters, longest}) => [one, other, characters, longest]),
    [
      ["a", "a", 60, 60],
      ["a", "b", 50, 30]
    ]
  );
});
