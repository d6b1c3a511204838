/** A ground for turning a number down is a record in its own file, a line in the list, and a case. */
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import {lookedUp, rules} from "../../loaders/measure/rejections/rejections.ts";
import {described, inFolder} from "../records.ts";

describe("grounds for turning a number down", () => {
  inFolder("loaders/measure/rejections", rules, ["candidate.ts", "rejections.ts"]);
  described([...rules, ...lookedUp]);

  it("each turns a number down in a case", () => {
    const output = join(import.meta.dirname, "output");
    const shown = readdirSync(output)
      .map((file) => readFileSync(join(output, file), "utf8"))
      .join("\n");
    const idle = [...rules, ...lookedUp].map(({name}) => name).filter((name) => !shown.includes(` : ${name}"`));
    assert.deepEqual(idle, []);
  });
});
