import assert from "node:assert/strict";
import {it} from "node:test";
import {wilson} from "../../shared/wilson.ts";

const rounded = ([low, high]: [number, number]) => [low.toFixed(4), high.toFixed(4)];

it("Wilson's interval is that of the tables, and stays between 0 and 1", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3: 81/263, 15/148, 0/20, 1/29.
  assert.deepEqual(rounded(wilson(81, 263)), ["0.2553", "0.3662"]);
  assert.deepEqual(rounded(wilson(15, 148)), ["0.0624", "0.1605"]);
  assert.deepEqual(rounded(wilson(0, 20)), ["0.0000", "0.1611"]);
  assert.deepEqual(rounded(wilson(1, 29)), ["0.0061", "0.1718"]);
  assert.ok(wilson(5, 5)[1] <= 1);
});
