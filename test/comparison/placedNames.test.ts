import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {placedNames} from "../../src/components/comparison/placedNames.ts";

const HEIGHT = 15;
const LENGTH = 280;
const wishes = fc.array(fc.double({min: -50, max: 330, noNaN: true}), {maxLength: 40});
const placedOf = (wanted: readonly number[]) => placedNames(wanted, HEIGHT, LENGTH);

describe("names at the ends of lines", () => {
  it("stay where they want to be where there is room", () => {
    assert.deepEqual(placedOf([100, 40, 200]), [100, 40, 200]);
  });

  it("share the way that two of them must move", () => {
    assert.deepEqual(placedOf([100, 105]), [95, 110]);
    assert.deepEqual(placedOf([105, 100]), [110, 95]);
  });

  it("never lie on one another nor leave the stretch", () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = placedOf(wanted).filter((place) => place !== null);
        const sorted = places.toSorted((a, b) => a - b);
        assert.ok(sorted.every((place, i) => i === 0 || place - sorted[i - 1]! >= HEIGHT - 1e-6));
        assert.ok(sorted.every((place) => place >= -1e-6 && place <= LENGTH + 1e-6));
      })
    );
  });

  it("stand in the order of what they want", () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = placedOf(wanted);
        for (const [i, a] of places.entries())
          for (const [j, b] of places.entries())
            if (a !== null && b !== null && wanted[i]! < wanted[j]!) assert.ok(a < b);
      })
    );
  });

  it("only the least important go without, and only where there are more than fit", () => {
    const places = placedOf(Array.from({length: 25}, (_, i) => i * 10));
    assert.equal(places.indexOf(null), 19);
    assert.ok(places.slice(19).every((place) => place === null));
  });
});
