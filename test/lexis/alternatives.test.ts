import assert from "node:assert/strict";
import {test} from "node:test";
import fc from "fast-check";
import {anyOf, escaped} from "../../loaders/lexis/alternatives.ts";

test("words stand for themselves in a pattern, whatever signs they have", () => {
  fc.assert(
    fc.property(fc.string({minLength: 1}), fc.string(), (word, other) => {
      assert.ok(new RegExp(`^${escaped(word)}$`).test(word));
      assert.equal(new RegExp(`^${escaped(word)}$`).test(other), word === other);
    })
  );
});

test("of several words the longest is found, and of none nothing", () => {
  assert.equal(new RegExp(anyOf(["村", "村(社区)", "a+"])).exec("3个村(社区)")![0], "村(社区)");
  assert.equal(new RegExp(`^${anyOf(["a", "b"])}c$`).test("ac"), true);
  assert.equal(new RegExp(anyOf([])).test(""), false);
});
