import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {nearNames, placedNames} from "../../src/components/comparison/placedNames.ts";

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

describe("names of more series than have a colour", () => {
  const near = (wanted: readonly number[]) =>
    nearNames(wanted, {height: HEIGHT, length: LENGTH, sure: 3, farthest: 20});

  it("go without where they, or those that they push, would stand too far away", () => {
    assert.deepEqual(near([100, 101, 102, 103, 104, 200]), [86, 101, 116, null, null, 200]);
  });

  it("never take the place of a sure one, and are never far from their line", () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        for (const [index, at] of near(wanted).entries()) {
          if (index < 3) assert.notEqual(at, null);
          else if (at !== null) assert.ok(Math.abs(at - wanted[index]!) <= 20);
        }
      })
    );
  });
});
