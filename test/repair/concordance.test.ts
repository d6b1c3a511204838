import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import test from "node:test";
import fc from "fast-check";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {concordance} from "../../loaders/repair/concordance.ts";
import {layer} from "../../loaders/repair/layer.ts";
import {repaired} from "../../loaders/repair/repaired.ts";
import type {Edit, Span} from "../../loaders/types.ts";

const inside = (small: Span, large: Span) => large.start <= small.start && small.end <= large.end;

/** Any edits of a text of `length`: sorted, apart or touching, none empty. */
const edits = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(6), fc.integer({min: 1, max: 6}), fc.string({maxLength: 6})), {maxLength: 12})
    .map((steps) => {
      const found: Edit[] = [];
      let at = 0;
      for (const [gap, size, is] of steps) {
        const start = at + gap;
        at = start + size;
        if (at <= length) found.push({start, end: at, is});
      }
      return found;
    });

/** A text and two layers of edits upon it. */
const layered = fc.string({minLength: 1, maxLength: 80}).chain((text) =>
  edits(text.length).chain((first) => {
    const one = layer(text, first, "any");
    return edits(one.text.length).map((second) => ({text, layers: [one, layer(one.text, second, "any")]}));
  })
);

test("what was made from the source span of a repaired span holds that span", () => {
  fc.assert(
    fc.property(layered, fc.nat(), fc.nat(), ({text, layers}, a, b) => {
      const now = layers.at(-1)!.text;
      if (!now) return;
      const start = a % now.length;
      const span = {start, end: start + 1 + (b % (now.length - start))};
      const {toSource, toRepaired} = concordance(layers);
      const from = toSource(span);
      assert.ok(from.start < from.end && from.end <= text.length, "something was made from nothing");
      assert.ok(inside(span, toRepaired(from)));
    })
  );
});

test("text between edits maps to the same text", () => {
  fc.assert(
    fc.property(layered, ({text, layers}) => {
      const now = layers.at(-1)!.text;
      const {toSource, toRepaired} = concordance(layers);
      for (let i = 0; i < text.length; i++) {
        const there = toRepaired({start: i, end: i + 1});
        const back = toSource(there);
        if (there.end - there.start === 1 && back.end - back.start === 1 && back.start !== i)
          assert.fail(`${i} -> ${there.start} -> ${back.start} in ${JSON.stringify(now)}`);
      }
    })
  );
});

test("edits out of order, overlapping or empty are refused", () => {
  const edit = (start: number, end: number): Edit => ({start, end, is: "x"});
  assert.throws(() => layer("abcdef", [edit(2, 4), edit(3, 5)], "any"), RangeError);
  assert.throws(() => layer("abcdef", [edit(2, 2)], "any"), RangeError);
  assert.throws(() => layer("abcdef", [edit(5, 7)], "any"), RangeError);
});

test("every span of the five reports and of all cases maps back to source text; every repair states what stood there", async () => {
  const known = await knowledge();
  const files = ["data/reports", "test/repair/input"].flatMap((dir) =>
    readdirSync(dir).flatMap((file) => (file.endsWith(".txt") ? [join(dir, file)] : []))
  );
  for (const file of files) {
    const read = await source(file);
    const {text, concordance: map, repairs} = repaired(read, known);
    for (const {source: at, was} of repairs) assert.equal(read.text.slice(at.start, at.end), was);
    for (let start = 0; start < text.length; start += 7) {
      const span = {start, end: Math.min(text.length, start + 1 + (start % 40))};
      const from = map.toSource(span);
      assert.ok(from.end > from.start && inside(span, map.toRepaired(from)), `${file} ${start}`);
      assert.ok(read.byteAt(from.start)! < read.byteAt(from.end)!);
    }
    const unchanged = [...text].filter((char, i) => {
      const from = map.toSource({start: i, end: i + 1});
      return read.text.slice(from.start, from.end).includes(char);
    });
    assert.ok(unchanged.length > 0.2 * text.length, file);
  }
});
