import assert from "node:assert/strict";
import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import fc from "fast-check";
import {findParts, written} from "../../loaders/keep/entry.ts";
import {keyOf, Store} from "../../loaders/keep/store.ts";

const root = mkdtempSync(join(tmpdir(), "fazhi-keep-"));
after(() => rmSync(root, {recursive: true}));
const edition = (digit: string) => digit.repeat(16);
const bytes = (text: string) => new TextEncoder().encode(text);

test("a part is read back, and any damage to it is noticed", () => {
  const parts = {one: bytes("一"), two: bytes("two".repeat(50)), none: new Uint8Array(0)};
  const entry = written(parts);
  const reading = (entry: Uint8Array) => (start: number, length: number) => entry.subarray(start, start + length);
  for (const [name, part] of Object.entries(parts))
    assert.deepEqual(Buffer.from(findParts(reading(entry), [name])![name]!), Buffer.from(part));
  assert.equal(findParts(reading(entry), ["one", "three"]), null);
  assert.deepEqual(Object.keys(findParts(reading(entry), ["two", "one"])!), ["two", "one"]);
  fc.assert(
    fc.property(fc.nat(entry.length - 1), fc.integer({min: 1, max: 255}), (at, change) => {
      const damaged = Uint8Array.from(entry);
      damaged[at]! ^= change;
      for (const [name, part] of Object.entries(parts)) {
        const read = findParts(reading(damaged), [name])?.[name] ?? null;
        assert.ok(read === null || Buffer.compare(read, part) === 0);
      }
      assert.equal(findParts(reading(entry.subarray(0, at)), ["two"]), null);
    })
  );
});

test("an entry that was cut off or is no entry counts as none", () => {
  const store = new Store(root, edition("a"));
  const key = keyOf("a", 1);
  assert.equal(store.find(key, ["report"]), null);
  store.keep(key, {report: bytes("text")});
  assert.deepEqual(Buffer.from(store.find(key, ["report"])!.report!).toString(), "text");
  const [name] = readdirSync(join(root, edition("a")));
  const file = join(root, edition("a"), name!);
  const whole = readFileSync(file);
  for (const spoilt of [whole.subarray(0, 9), whole.subarray(0, -1), Buffer.alloc(0), Buffer.alloc(4000, 255)]) {
    writeFileSync(file, spoilt);
    assert.equal(store.find(key, ["report"]), null);
  }
});

test("entries that a run has used stay, however many they are", () => {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-used-"));
  after(() => rmSync(dir, {recursive: true}));
  new Store(dir, edition("b")).keep("unused", {report: new Uint8Array(1000)});
  const store = new Store(dir, edition("b"));
  for (const key of ["one", "two", "three"]) store.keep(key, {report: new Uint8Array(1000)});
  store.sweep(2000);
  assert.deepEqual(readdirSync(join(dir, edition("b"))).sort(), ["one", "three", "two"]);
});

test("the cache is bounded: few editions, and of those used longest ago the oldest entries go first", () => {
  const before = new Date(2020, 0, 1);
  for (const digit of ["1", "2", "3", "4"]) {
    const store = new Store(root, edition(digit));
    store.keep("old", {report: new Uint8Array(1000)});
    utimesSync(join(root, edition(digit), "old"), before, before);
    store.keep("new", {report: new Uint8Array(1000)});
    utimesSync(join(root, edition(digit)), new Date(2021, 0, Number(digit)), new Date(2021, 0, Number(digit)));
  }
  rmSync(join(root, edition("a")), {recursive: true, force: true});
  new Store(root, edition("1")).sweep(4000);
  assert.deepEqual(readdirSync(root).sort(), [edition("1"), edition("3"), edition("4")]);
  const left = ["3", "4", "1"].map((digit) => readdirSync(join(root, edition(digit))).sort());
  assert.deepEqual(left, [[], ["new"], ["new", "old"]]);
});
