import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {KnownTexts} from "../../loaders/propose/likeness.ts";

const sentences = (from: number, to: number) =>
  Array.from({length: to - from}, (_, i) => `全年办理第${from + i}类行政复议案件若干件，逐一审结`);
const text = (all: readonly string[]) => `${all.join("。\n")}。`;

describe("texts that are known", () => {
  const texts = new KnownTexts();
  texts.add("a", text(sentences(0, 20)));
  it("are the same but for signs and blanks", () =>
    assert.deepEqual(texts.findLike(`  ${text(sentences(0, 20)).replaceAll("，", ", ")}`), {
      name: "a",
      share: 1,
      isSame: true
    }));
  it("are one report from two places where most sentences are the same", () => {
    const mirror = `首页 > 政务公开\n${text([...sentences(0, 19), "本站转载不代表赞同其中的任何观点"])}`;
    const likeness = texts.findLike(mirror);
    assert.equal(likeness?.name, "a");
    assert.equal(likeness?.isSame, false);
  });
  it("are two reports where a half is new, and where there is hardly a sentence to compare", () => {
    assert.equal(texts.findLike(text(sentences(10, 30))), null);
    assert.equal(texts.findLike(text(sentences(0, 2))), null);
  });
});
