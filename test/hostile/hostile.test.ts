/** A short run of each hostile program; `npm run fuzz` is the long one. */
import assert from "node:assert/strict";
import {test} from "node:test";
import {projectTables} from "../corpus.ts";
import {kills} from "./kills.ts";
import {faultyKnowledge} from "./knowledge.ts";
import {hostileStatements} from "./statements.ts";
import {hostileStrings} from "./strings.ts";

test("hostile words are words to exports, pages and terminals: 2,000", () => {
  assert.deepEqual(hostileStrings(2000).failures, []);
});

test("knowledge with faults is used or refused by the name of its file: 24", async () => {
  assert.deepEqual((await faultyKnowledge(24)).failures, []);
});

test("SQL reaches nothing but the tables: 120 attempts", async () => {
  assert.deepEqual((await hostileStatements(await projectTables(), 120)).failures, []);
});

test("a run that is killed or finds no room leaves the tables of one run: 9", {
  skip: process.platform === "win32"
}, async () => {
  assert.deepEqual((await kills(9)).failures, []);
});
