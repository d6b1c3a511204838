import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {test} from "node:test";
import {dictionaryText} from "../../loaders/library/resourceFiles.ts";
import {Segmenter} from "../../loaders/library/segmenter.ts";
import {projectCorpus} from "../corpus.ts";

const require = createRequire(import.meta.url);

test("stretches of the reports are cut as jieba cuts them", async () => {
  const {Jieba} = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
  const {dict} = require("@node-rs/jieba/dict.js") as typeof import("@node-rs/jieba/dict.js");
  const [theirs, own] = [Jieba.withDict(dict), Segmenter.withDict(dictionaryText())];
  let stretches = 0;
  for (const {repaired} of (await projectCorpus()).reports)
    for (const [text] of repaired.text.matchAll(/\p{Script=Han}{1,12}/gu)) {
      stretches++;
      assert.deepEqual(own.cut(text), theirs.cut(text, false));
    }
  assert.ok(stretches > 3000, `${stretches} stretches`);
});
