import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import fc from "fast-check";
import type {Mark} from "../../loaders/types.ts";
import {captions, outlineOf} from "./read.ts";

const inputs = join(import.meta.dirname, "input");
const cases = readdirSync(inputs).map((file) => readFileSync(join(inputs, file), "utf8"));

/** Text made of what reports are made of, in any order: numbers, marks, brackets that do not match, blanks, lines. */
const pieces = fc.constantFrom(
  ...'一二三十、（）()“”《》〈〉"。，；：！？,;:.…1290 \u3000\n▲年月日是要第章'.split(""),
  "一、",
  "（一）",
  "1.",
  "一是",
  "二是",
  "①",
  "第一章",
  "2023年",
  "12,345件",
  "法治政府建设",
  "存在问题",
  "下一步",
  "加强领导",
  "……",
  "。”",
  "\n\n"
);
const texts = fc.oneof(
  fc.array(pieces, {maxLength: 120}).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.nat()).map(([text, a, b]) => {
    const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
    return text.slice(Math.min(from, to), Math.max(from, to));
  })
);

const overlaps = (a: {start: number; end: number}, b: {start: number; end: number}) =>
  a.start < b.end && b.start < a.end;

/** Invariants of every outline, whatever the text. */
function checkOutline(text: string, marks: readonly Mark[]) {
  const {sections, sentences} = outlineOf(text, marks);
  let end = 0;
  for (const [place, section] of sections.entries()) {
    assert.equal(section.ordinal, place);
    assert.equal(section.start, end, "sections tile the text");
    end = section.end;
    const {headingSpan, parent} = section;
    if (headingSpan)
      assert.ok(section.start <= headingSpan.start && headingSpan.end <= section.end, "a heading lies in its section");
    if (parent !== null)
      assert.ok(parent < place && sections[parent]!.level < section.level, "a parent is higher and earlier");
  }
  assert.equal(end, text.length, "sections reach the end");

  let last = 0;
  const kept = new Uint8Array(text.length);
  for (const {start, end} of [...sentences, ...marks]) kept.fill(1, start, end);
  for (const [place, sentence] of sentences.entries()) {
    assert.equal(sentence.ordinal, place);
    assert.ok(sentence.start >= last && sentence.end > sentence.start, "sentences follow one another");
    last = sentence.end;
    const section = sections[sentence.section]!;
    assert.ok(section.start <= sentence.start && sentence.end <= section.end, "a sentence lies in its section");
    assert.ok(!text.slice(sentence.start, sentence.end).includes("\n"), "a sentence lies in one line");
    assert.ok(!marks.some((mark) => overlaps(mark, sentence)), "a sentence keeps out of marks");
  }
  const lost = [...kept.keys()].filter((at) => kept[at] === 0 && text[at]!.trim() !== "");
  assert.deepEqual(lost, [], "every character stands in a sentence or a mark");
}

describe("every outline", () => {
  it("tiles any text", () =>
    fc.assert(
      fc.property(texts, (text) => checkOutline(text, captions(text))),
      {numRuns: 600}
    ));

  it("keeps out of any marks", () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const mark: Mark = {start, end: Math.min(text.length, start + (b % 40)), kind: "furniture"};
        checkOutline(text, mark.end > mark.start ? [mark] : []);
      }),
      {numRuns: 400}
    ));
});
