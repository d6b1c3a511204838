import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import test from "node:test";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";

test("report 621000-2023 is repaired as by hand: no character differs", async () => {
  const gold = await readFile("data/gold/621000-2023.repaired.txt", "utf8");
  const {text} = repaired(await source("data/reports/621000-qingyang-2023.txt"), await knowledge());
  assert.equal(text.trimEnd(), gold.trimEnd());
});
