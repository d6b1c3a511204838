import assert from "node:assert/strict";
import {test} from "node:test";
import fc from "fast-check";
import {inOrder} from "../../loaders/shard/inOrder.ts";

test("values are handed on in the order of their keys, whichever comes first, and those that are null are left out", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), {maxLength: 30}),
      fc.func(fc.nat()),
      fc.func(fc.boolean()),
      (keys, place, absent) => {
        const taken: string[] = [];
        const give = inOrder<string>(keys, (key, value) => taken.push(`${key}=${value}`));
        const arriving = keys.toSorted((one, other) => place(one) - place(other));
        for (const key of arriving) give(key, absent(key) ? null : key);
        assert.deepEqual(
          taken,
          keys.filter((key) => !absent(key)).map((key) => `${key}=${key}`)
        );
      }
    )
  );
});
