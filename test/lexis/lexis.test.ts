import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {eachLongest, hits} from "../../loaders/lexis/hits.ts";
import {backwardLexis, lexis} from "../../loaders/lexis/lexis.ts";

const letters = fc.constantFrom("行", "政", "复", "议", "案", "件");
const lexicon = fc.uniqueArray(fc.string({unit: letters, minLength: 1, maxLength: 4}), {maxLength: 40});
const text = fc.string({unit: letters, maxLength: 60});
const made = (words: readonly string[]) => lexis(words.map((word) => [word, word] as const));

/** Every occurrence of every word, by a search word by word. */
const occurrences = (words: readonly string[], said: string) =>
  words.flatMap((word) =>
    Array.from(said, (_, start) => ({start, end: start + word.length, entry: word})).filter(({start}) =>
      said.startsWith(word, start)
    )
  );
const longest = (found: readonly {start: number; end: number; entry: string}[]) =>
  [...found].sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;

describe("the words of a lexicon", () => {
  it("are found wherever they stand, in the order of their starts", () => {
    fc.assert(
      fc.property(lexicon, text, (words, said) => {
        const tree = made(words);
        const {count, starts, ends, words: numbers} = hits(tree, said);
        const found = Array.from({length: count}, (_, i) => ({
          start: starts[i]!,
          end: ends[i]!,
          entry: tree.entries[numbers[i]!]!
        }));
        const wanted = occurrences(words, said).sort((a, b) => a.start - b.start || a.end - b.end);
        assert.deepEqual(found, wanted);
      })
    );
  });

  it("are looked up at a place and before it, the longest first", () => {
    fc.assert(
      fc.property(lexicon, text, fc.nat(60), (words, said, place) => {
        const at = Math.min(place, said.length);
        const all = occurrences(words, said);
        assert.deepEqual(made(words).findAt(said, at), longest(all.filter(({start}) => start === at)));
        const backward = backwardLexis(words.map((word) => [word, word] as const));
        assert.deepEqual(backward.findBefore(said, at), longest(all.filter(({end}) => end === at)));
      })
    );
  });

  it("are taken one after the other, the longest at each place, none overlapping", () => {
    fc.assert(
      fc.property(lexicon, text, (words, said) => {
        const taken: unknown[] = [];
        eachLongest(made(words), said, (start, end, entry) => taken.push({start, end, entry}));
        const wanted: unknown[] = [];
        for (let at = 0; at < said.length; ) {
          const found = longest(occurrences(words, said).filter(({start}) => start === at));
          if (found) wanted.push(found);
          at = found?.end ?? at + 1;
        }
        assert.deepEqual(taken, wanted);
      })
    );
  });

  it("end within the limit, and fit", () => {
    const tree = made(["行", "行政", "行政复议"]);
    assert.equal(tree.findAt("行政复议", 0, 3)?.entry, "行政");
    assert.equal(tree.findAt("行政复议", 0, 4, (word) => word.length < 2)?.entry, "行");
    assert.equal(tree.findAt("行政复议", 0, 0), null);
  });

  it("are many", () => {
    const words = Array.from({length: 6000}, (_, i) => `词${String.fromCharCode(0x4e00 + i)}${i % 7}`);
    const tree = made(words);
    assert.ok(words.every((word) => tree.findAt(word, 0)?.entry === word));
  });

  it("given twice have their last entry", () => {
    const tree = lexis([
      ["年度", 1],
      ["年度", 2]
    ]);
    assert.equal(tree.findAt("年度", 0)?.entry, 2);
  });

  it("are looked up from an offset on", () => {
    assert.deepEqual([...hits(made(["件"]), "件三件三件").from], [0, 1, 1, 2, 2, 3]);
  });
});
