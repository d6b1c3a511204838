import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, it} from "node:test";
import {knowledge, report, source} from "../../loaders/index.ts";

const known = await knowledge();
const folder = join("test", "code");

describe("figures get the indicator that a reader would give them", () => {
  for (const file of readdirSync(join(folder, "input")).sort())
    it(basename(file, ".txt"), async () => {
      const {repaired, mentions, codings} = report(await source(join(folder, "input", file)), known);
      const found = mentions.map(({start, end}, i) => {
        const before = repaired.text.slice(repaired.text.lastIndexOf("\n", start - 1) + 1, start).slice(-12);
        return `${before}【${repaired.text.slice(start, end)}】 ${codings[i]?.indicator ?? "-"}`;
      });
      const wanted = JSON.parse(readFileSync(join(folder, "output", file.replace(/\.txt$/, ".json")), "utf8"));
      assert.deepEqual(found, wanted);
    });
});
