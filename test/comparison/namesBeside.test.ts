import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {namesBeside} from "../../src/components/comparison/namesBeside.ts";

const WIDTH = 400;
const name = (x: number, y: number, width = 60) => ({x, y, width});

describe("names beside the last points of lines", () => {
  it("stand there where nothing else does", () => {
    assert.deepEqual(
      namesBeside(
        [name(100, 50)],
        [
          [
            {x: 20, y: 20},
            {x: 100, y: 50}
          ]
        ],
        WIDTH
      ),
      [true]
    );
  });

  it("stand on no line, also between its points", () => {
    const crossing = [
      {x: 60, y: 0},
      {x: 200, y: 100}
    ];
    assert.deepEqual(namesBeside([name(100, 50)], [crossing], WIDTH), [false]);
  });

  it("stand on no other point and no name before them", () => {
    assert.deepEqual(namesBeside([name(100, 50)], [[{x: 140, y: 53}]], WIDTH), [false]);
    assert.deepEqual(namesBeside([name(100, 50), name(120, 60), name(120, 70)], [], WIDTH), [true, false, true]);
  });

  it("stay within the plot", () => {
    assert.deepEqual(namesBeside([name(350, 50)], [], WIDTH), [false]);
  });
});
