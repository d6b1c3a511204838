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
  timeliness({
    row: row(published, year),
    metadata: {},
    dates: {signed: null, published: published || null, accessed: null}
  } as unknown as AuditInput).state;

describe("duty", () => {
  it("finds the prescribed parts, short where little is said", () =>
    assert.deepEqual(dutyOf("complete.txt"), {
      on_time: "unknown",
      submitted: "undated",
      measures: "short",
      problems: "present",
      leaders: "present",
      plans: "present"
    }));

  it("says which parts are missing", () =>
    assert.deepEqual(dutyOf("bare.txt"), {
      on_time: "unknown",
      submitted: "undated",
      measures: "short",
      problems: "missing",
      leaders: "missing",
      plans: "missing"
    }));

  it("says that causes are not told, and counts a sentence for one part only", () =>
    assert.deepEqual(dutyOf("run-on.txt"), {
      on_time: "unknown",
      submitted: "undated",
      measures: "short",
      problems: "causes_untold",
      leaders: "missing",
      plans: "present"
    }));

  it("looks at the signature for the day by which it is submitted, and judges no submission", () => {
    const text = readFileSync(join(import.meta.dirname, "duty", "complete.txt"), "utf8");
    const submitted = (signed: string, more: Partial<CatalogueRow> = {}) =>
      report(textSource(text), known, {...row(""), ...more, signed}).duty.find(({part}) => part === "submitted")!;
    assert.deepEqual(
      ["2022-02-28", "2022-02", "2022-03-01", "2022", "2020-12-01", ""].map((signed) => submitted(signed).state),
      ["signed_in_time", "signed_in_time", "signed_later", "undated", "withheld", "undated"]
    );
    assert.match(submitted("2022-01-15", {area: "620000"}).note, /4月1日之前报党中央、国务院/);
    assert.match(submitted("2022-01-15", {issuerLevel: "department"}).note, /上一级主管部门/);
  });

  it("asks nothing of a press review", () => {
    const text = readFileSync(join(import.meta.dirname, "duty", "complete.txt"), "utf8");
    const review = report(textSource(text), known, {...row("2022-03-01"), genre: "press_review"});
    assert.deepEqual([...new Set(review.duty.map(({state}) => state))], ["not_owed"]);
  });

  it("takes neither the signature nor the capture for the publication", () => {
    const {state, note} = timeliness({
      row: row(""),
      metadata: {},
      dates: {signed: "2022-01", published: null, accessed: "2022-02-11"}
    } as unknown as AuditInput);
    assert.equal(state, "unknown");
    assert.equal(note, "公开日期不明（只知落款2022年1月，采集于2022年2月11日），无法判断是否按时公开。");
  });

  it("knows a date of the catalogue for the signature's where the text is signed with it", () => {
    const text = `${readFileSync(join(import.meta.dirname, "duty", "complete.txt"), "utf8")}某县人民政府\n2022年1月15日\n`;
    const datesOf = (published: string) => report(textSource(text), known, row(published)).dates;
    assert.deepEqual(datesOf("2022-01-15"), {signed: "2022-01-15", published: null, accessed: null});
    assert.equal(datesOf("2022-02-01").published, "2022-02-01");
  });

  it("gives no verdict where the text contradicts its dates", () => {
    const text = `${readFileSync(join(import.meta.dirname, "duty", "complete.txt"), "utf8")}2022年5月，县政府召开推进会3次。\n`;
    const [inTime] = report(textSource(text.replace("全县召开", "2022年5月，全县召开")), known, row("2022-03-01")).duty;
    assert.equal(inTime!.state, "withheld");
  });

  it("is due before 1 April of the next year, judged as far as the date goes", () => {
    const states = ["2022-03-31", "2022-04-01", "2022-03", "2022-04", "2022", "2021-12-30", "2023-01-05", "2023", ""];
    assert.deepEqual(
      states.map((published) => inTime(published)),
      ["on_time", "late", "on_time", "late", "unknown", "on_time", "late", "late", "unknown"]
    );
  });
});
