import assert from "node:assert/strict";
import {test} from "node:test";
import fc from "fast-check";
import {strFromU8, unzlibSync} from "fflate";
import type {Files} from "../../loaders/index.ts";
import {packed} from "../../loaders/tables/pages/packed.ts";
import {columnar, rowwise} from "../../shared/packing/columnar.ts";
import {unpackedJson} from "../../shared/packing/packedJson.ts";
import {interleaved, separated} from "../../shared/packing/twins.ts";
import {projectPages} from "../corpus.ts";

test("any JSON comes back as it was, marks, keys and numbers too", () => {
  const value = fc.jsonValue({stringUnit: "binary"}).map((made) => JSON.parse(JSON.stringify(made)));
  const rows = fc.array(fc.record({a: fc.option(fc.integer()), b: value, c: fc.array(fc.maxSafeInteger())}));
  for (const made of [value, rows])
    fc.assert(
      fc.property(made as fc.Arbitrary<never>, (json) =>
        assert.equal(JSON.stringify(rowwise(columnar(json))), JSON.stringify(json))
      )
    );
  for (const json of [
    ["\u0001rows", ["a"]],
    [["\u0001list"], "\u0001steps", 2],
    [{}, {}],
    [-0, 1],
    [2 ** 53, 1]
  ])
    assert.deepEqual(rowwise(columnar(json)), json);
});

test("two texts come back from their pieces", () => {
  const text = fc.string({unit: "binary", maxLength: 9000});
  fc.assert(
    fc.property(text, text, (one, other) => assert.deepEqual(separated(interleaved(one, other)), [one, other]))
  );
});

test("the packed files of pages hold the same, and those of reports have a sixth of the bytes", async () => {
  const files = await projectPages();
  const made = packed(files);
  const reports = Object.keys(files).filter((path) => path.startsWith("report/"));
  assert.ok(reports.length > 0);
  for (const path of Object.keys(files)) {
    const same = made[path.replace(/(\/.+)\.json$/, "$1.bin")]!;
    if (!path.includes("/")) assert.equal(same, files[path]);
    else assert.deepEqual(unpackedJson(strFromU8(unzlibSync(same))), JSON.parse(strFromU8(files[path]!)), path);
  }
  const bytes = (of: Files, ending: string) =>
    reports.reduce((sum, path) => sum + of[path.replace(/json$/, ending)]!.length, 0);
  assert.ok(bytes(made, "bin") * 6 < bytes(files, "json"), `${bytes(made, "bin")} of ${bytes(files, "json")} bytes`);
});
