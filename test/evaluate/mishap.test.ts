/** A fault in one report or list costs that one, is named, and the rest is evaluated. */
import assert from "node:assert/strict";
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {csvFormat, csvParse} from "d3-dsv";
import {accuracy} from "../../loaders/index.ts";
import {linkKnowledge} from "../dataFolder.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-mishap-"));
after(() => rmSync(dir, {recursive: true}));

// The project's own knowledge, its first two reports, and their gold lists.
linkKnowledge(dir);
mkdirSync(join(dir, "gold/reports"), {recursive: true});
const catalogue = csvParse(readFileSync("data/reports/catalogue.csv", "utf8"));
const [one, other] = catalogue as unknown as Record<"report" | "file", string>[];
for (const {report, file} of [one!, other!]) {
  copyFileSync(join("data/reports", file), join(dir, "reports", file));
  copyFileSync(`data/gold/reports/${report}.jsonl`, join(dir, `gold/reports/${report}.jsonl`));
}
const list = (rows: readonly Record<string, string>[]) =>
  writeFileSync(join(dir, "reports/catalogue.csv"), csvFormat(rows, catalogue.columns));
const evaluated = async () => {
  const errors: string[] = [];
  const found = await accuracy(dir, ({message}) => errors.push(message));
  return {count: found?.reports?.count, errors};
};

describe("the evaluation", () => {
  it("goes on without a catalogue row whose file is missing, and names it", async () => {
    list([one!, {...other!, file: "gone.txt"}]);
    const {count, errors} = await evaluated();
    assert.equal(count, 1);
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, /catalogue\.csv, row 3: .*gone\.txt/s);
    await assert.rejects(accuracy(dir), /gone\.txt/);
  });

  it("goes on without a gold list that is none, and names its line", async () => {
    list([one!, other!]);
    writeFileSync(join(dir, `gold/reports/${other!.report}.jsonl`), '{"quote": "3次",\n');
    const {count, errors} = await evaluated();
    assert.equal(count, 1);
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, new RegExp(`${other!.report}\\.jsonl, line 1: it is not JSON`));
  });
});
