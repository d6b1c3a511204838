import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import {checkCompoundFile} from "../../loaders/read/compoundFile.ts";

const whole = readFileSync("test/read/input/word-97.doc");

/** The file with a number of 32 bits written at an offset. */
function changed(offset: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeInt32LE(value, offset);
  return bytes;
}

test("a compound file that is whole holds", () => {
  checkCompoundFile(whole);
});

test("a chain of sectors that comes back to itself is refused, before its reader follows it without an end", () => {
  const table = 512 * (whole.readInt32LE(76) + 1);
  const first = [0, 1, 2, 3].find((sector) => whole.readInt32LE(table + 4 * sector) >= 0)!;
  const next = whole.readInt32LE(table + 4 * first);
  assert.throws(() => checkCompoundFile(changed(table + 4 * next, first)), /never ends/);
});

test("sizes that the file cannot hold are refused", () => {
  for (const offset of [44, 64, 72])
    assert.throws(() => checkCompoundFile(changed(offset, 2_000_000)), /larger than the file/);
  assert.throws(() => checkCompoundFile(changed(30, 30)), /no known size/);
  assert.throws(() => checkCompoundFile(whole.subarray(0, 100)), /shorter than its header/);
});
