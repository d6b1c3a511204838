import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {firstFrom, Trie} from "../../loaders/code/trie.ts";

const letters = fc.constantFrom("行", "政", "复", "议", "案", "件");
const word = fc.string({unit: letters, minLength: 1, maxLength: 4});
const found = (trie: Trie, text: string) => {
  const {count, starts, ends, words} = trie.hits(text);
  return Array.from({length: count}, (_, i) => `${starts[i]}-${ends[i]} ${trie.words[words[i]!]}`);
};

describe("cue words in a text", () => {
  it("are found wherever they stand, as a search word by word finds them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 40}), fc.string({unit: letters, maxLength: 60}), (words, text) => {
        const trie = new Trie();
        for (const each of words) trie.number(each);
        const wanted = words.flatMap((each) =>
          Array.from(text, (_, start) => start)
            .filter((start) => text.startsWith(each, start))
            .map((start) => `${start}-${start + each.length} ${each}`)
        );
        assert.deepEqual(found(trie, text).sort(), wanted.sort());
      })
    );
  });

  it("are many: the table of steps grows", () => {
    const trie = new Trie();
    const words = Array.from({length: 6000}, (_, i) => `词${String.fromCharCode(0x4e00 + i)}${i % 7}`);
    for (const each of words) trie.number(each);
    assert.ok(words.every((each) => found(trie, each).length === 1));
  });

  it("are marked inside long titles, but for the kind of the document", () => {
    const trie = new Trie();
    for (const each of ["复议", "办法", "民法典"]) trie.number(each);
    const {count, titled} = trie.hits("《行政复议案件办理办法》《民法典》复议");
    assert.deepEqual([...titled.subarray(0, count)], [1, 0, 0, 0]);
  });

  it("are looked up from an offset on", () => {
    const trie = new Trie();
    trie.number("件");
    const hits = trie.hits("件三件三件");
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((offset) => firstFrom(hits, offset)),
      [0, 1, 1, 2, 2, 3]
    );
  });
});
