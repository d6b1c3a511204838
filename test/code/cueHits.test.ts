import assert from "node:assert/strict";
import {it} from "node:test";
import {codebook} from "../../loaders/code/compiledCodebook.ts";
import {cueHits} from "../../loaders/code/cueHits.ts";
import {emptyKnowledge} from "../emptyKnowledge.ts";

it("cue words are marked inside long titles, but for the kind of the document", () => {
  const topics = [{topic: "words", words: ["复议", "办法", "民法典"], hides: true, note: ""}];
  const book = codebook(emptyKnowledge({topics}));
  const {count, titled} = cueHits("《行政复议案件办理办法》《民法典》复议", book);
  assert.deepEqual([...titled.subarray(0, count)], [1, 0, 0, 0]);
});
