/** A rule of repair is a record in its own file, a line in the list, and a case. */
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {unrestored} from "../../loaders/repair/marks/unrestored.ts";
import {errata} from "../../loaders/repair/rules/errata.ts";
import {rules} from "../../loaders/repair/rules.ts";
import {described, inFolder} from "../records.ts";

describe("rules of repair", () => {
  inFolder("loaders/repair/rules", rules);
  described([...rules, unrestored]);

  it("each mends something in a case", () => {
    const output = join(import.meta.dirname, "output");
    const log = readdirSync(output).flatMap(
      (file) => (JSON.parse(readFileSync(join(output, file), "utf8")) as {repairs: string[]}).repairs
    );
    const idle = rules.map(({name}) => name).filter((name) => !log.some((line) => line.startsWith(`${name}: `)));
    // Errata are for one report each; their test is below.
    assert.deepEqual(
      idle.filter((name) => name !== errata.name),
      []
    );
  });

  it("errata mend their own report, where their words stand once", async () => {
    const read = await knowledge();
    const row = {report: "a", was: "行政复仪", is: "行政复议", reason: "misprint"};
    const corrected = {...read, lexicons: {...read.lexicons, errata: [row]}};
    const text = "受理行政复仪申请35件。";
    assert.deepEqual(errata.run(text, corrected, "a"), [{start: 2, end: 6, is: "行政复议"}]);
    assert.deepEqual(errata.run(text, corrected, "b"), []);
    assert.deepEqual(errata.run(text + text, corrected, "a"), []);
  });
});
