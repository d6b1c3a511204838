import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {type Nested, nested, type Stretch} from "../../src/components/report/nestedStretches.ts";

const stretch = (what: string, start: number, end: number): Stretch<string> => ({what, start, end});
/** As brackets: "a(b() c())". */
const shape = (nodes: readonly Nested<string>[]): string =>
  nodes.map(({what, start, end, within}) => `${what}${start}-${end}(${shape(within)})`).join(" ");

describe("nested stretches", () => {
  it("puts the shorter within the longer", () => {
    assert.equal(shape(nested([stretch("b", 2, 4), stretch("a", 0, 9)], 0, 10)), "a0-9(b2-4())");
    assert.equal(shape(nested([stretch("b", 0, 4), stretch("a", 0, 9)], 0, 10)), "a0-9(b0-4())");
  });

  it("cuts the later of two that cross, and goes on with it", () => {
    assert.equal(shape(nested([stretch("a", 0, 5), stretch("b", 3, 8)], 0, 10)), "a0-5(b3-5()) b5-8()");
  });

  it("keeps to its span and leaves empty stretches out", () => {
    assert.equal(shape(nested([stretch("a", 0, 20), stretch("b", 4, 4)], 5, 10)), "a5-10()");
  });

  it("covers every place with what covered it before, whatever the stretches", () => {
    const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(span, {maxLength: 12}), (spans) => {
        const given = spans.map(([start, end], i) => stretch(String(i), start, end));
        const covers: Set<string>[] = Array.from({length: 50}, () => new Set());
        const walk = (nodes: readonly Nested<string>[], low: number, high: number) => {
          let at = low;
          for (const {what, start, end, within} of nodes) {
            assert.ok(at <= start && start < end && end <= high, "in order, within the one outside");
            for (let place = start; place < end; place++) covers[place]!.add(what);
            walk(within, start, end);
            at = end;
          }
        };
        walk(nested(given, 0, 50), 0, 50);
        for (let place = 0; place < 50; place++)
          assert.deepEqual(
            [...covers[place]!].sort(),
            given
              .filter(({start, end}) => start <= place && place < end)
              .map(({what}) => what)
              .sort()
          );
      })
    );
  });
});
