import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import {timeliness} from "../../loaders/audit/deadline.ts";
import type {AuditInput} from "../../loaders/audit/rule.ts";
import {type CatalogueRow, type DutyPart, knowledge, report, textSource} from "../../loaders/index.ts";

const known = await knowledge();
const row = (published: string, year = 2021) =>
  ({area: "", year, yearBasis: "stated", published, genre: "government_report"}) as CatalogueRow;

function dutyOf(file: string): Record<string, DutyPart["state"]> {
  const text = readFileSync(join(import.meta.dirname, "duty", file), "utf8");
  return Object.fromEntries(report(textSource(text), known, row("")).duty.map(({part, state}) => [part, state]));
}

const inTime = (published: string, year = 2021) =>
  timeliness({row: row(published, year), metadata: {}} as unknown as AuditInput).state;

describe("duty", () => {
  it("finds the prescribed parts, short where little is said", () =>
    assert.deepEqual(dutyOf("complete.txt"), {
      on_time: "unknown",
      measures: "short",
      problems: "present",
      leaders: "present",
      plans: "present"
    }));

  it("says which parts are missing", () =>
    assert.deepEqual(dutyOf("bare.txt"), {
      on_time: "unknown",
      measures: "short",
      problems: "missing",
      leaders: "missing",
      plans: "missing"
    }));

  it("is due before 1 April of the next year, judged as far as the date goes", () => {
    const states = ["2022-03-31", "2022-04-01", "2022-03", "2022-04", "2022", "2021-12-30", "2023-01-05", "2023", ""];
    assert.deepEqual(
      states.map((published) => inTime(published)),
      ["on_time", "late", "on_time", "late", "unknown", "on_time", "late", "late", "unknown"]
    );
  });
});
