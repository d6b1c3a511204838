import assert from "node:assert/strict";
import test from "node:test";
import {fuzzed} from "./fuzz.ts";

test("damaged files are read or refused: 600 inputs, no crash", async () => {
  const {crashes, read, refused} = await fuzzed(600);
  assert.deepEqual(crashes, []);
  assert.equal(read + refused, 600);
  assert.ok(read > 50 && refused > 50);
});
