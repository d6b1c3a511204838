import assert from "node:assert/strict";
import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {comparedReaders} from "../../loaders/evaluate/comparedReaders.ts";
import {groundedQuotations} from "../../loaders/evaluate/groundedQuotations.ts";
import {otherDocuments, type Quotation} from "../../loaders/evaluate/otherReader.ts";
import {knowledge, ReadError} from "../../loaders/index.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-readers-"));
after(() => rmSync(dir, {recursive: true}));
const written = (...lines: readonly unknown[]) => {
  const file = join(dir, "answers.jsonl");
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
};
const text = "全年收到行政复议申请312件，审结270件。\n开展培训4次，召开会议 4 次，发放资料3万份。";
const said = (quote: string, more: Partial<Quotation> = {}): Quotation => ({
  quote,
  start: null,
  value: null,
  high: null,
  unit: null,
  bound: null,
  indicator: "",
  ...more
});

describe("another reader", () => {
  it("is grounded by the words: the place that it names where they stand there, else the next, white space aside", () => {
    const starts = (quotations: readonly Quotation[]) =>
      groundedQuotations(text, quotations).map(({span}) => span && text.slice(span.start, span.end));
    assert.deepEqual(starts([said("4次"), said("4次"), said("9次"), said("")]), ["4次", "4 次", null, null]);
    const second = text.lastIndexOf("4 次");
    const [named] = groundedQuotations(text, [said("4 次", {start: second})]);
    assert.equal(named!.span!.start, second);
    const [misplaced] = groundedQuotations(text, [said("312件", {start: 0})]);
    assert.equal(misplaced!.span!.start, text.indexOf("312"));
  });

  it("agrees, differs, or has what we have not, and what it made up is told", async () => {
    const {figures} = comparedReaders(
      {
        id: "one",
        text,
        quotations: [
          said("行政复议申请312件", {value: 312, unit: "件"}),
          said("审结270件", {value: 207}),
          said("全年", {value: 1}),
          said("五千件", {value: 5000})
        ]
      },
      await knowledge()
    );
    assert.deepEqual(
      figures.map(({verdict, ours, theirs}) => [verdict, ours?.quote ?? null, theirs?.quote ?? null]),
      [
        ["only_theirs", null, "全年"],
        ["same", "312件", "行政复议申请312件"],
        ["differs", "270件", "审结270件"],
        ["only_ours", "4次", null],
        ["only_ours", "4 次", null],
        ["only_ours", "3万份", null],
        ["ungrounded", null, "五千件"]
      ]
    );
  });

  it("is read from langextract's JSONL, numbers written as text too; what is something else is refused by line", async () => {
    const extraction = {
      extraction_class: "figure",
      extraction_text: "312件",
      char_interval: {start_pos: 10, end_pos: 14},
      alignment_status: "match_exact",
      attributes: {value: "1,312", unit: "件", bound: "nonsense"}
    };
    const [document] = await otherDocuments(
      written({
        document_id: "one",
        text,
        extractions: [extraction, {...extraction, char_interval: null, attributes: null}]
      })
    );
    assert.deepEqual(document!.quotations, [
      said("312件", {start: 10, value: 1312, unit: "件", indicator: "figure"}),
      said("312件", {indicator: "figure"})
    ]);
    for (const line of ["{", "null", "[]", '{"text": 1}', '{"text": "", "extractions": [{}]}'])
      await assert.rejects(otherDocuments(written("", line)), (error) => {
        assert.ok(error instanceof ReadError);
        return /line 2/.test(error.file);
      });
    await assert.rejects(otherDocuments(join(dir, "none.jsonl")), {rule: "missing"});
  });

  it("is scored beside us on the gold list of its document, never on one outside the folder", () => {
    const gold = join(dir, "gold");
    execFileSync("mkdir", ["-p", gold]);
    const figure = {quote: "312件", value: 312, high: null, unit: "件", bound: "exact", kind: "count", reported: true};
    writeFileSync(join(gold, "one.jsonl"), JSON.stringify(figure));
    writeFileSync(join(dir, "outside.jsonl"), JSON.stringify(figure));
    const extractions = [{extraction_text: "312件", attributes: {value: 312, unit: "件"}}];
    const words = "全年收到行政复议申请312件。";
    const file = written(
      {document_id: "one", text: words, extractions},
      {document_id: "../outside", text: words, extractions: []}
    );
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      ["bin/fazhi.js", "compare-readers", file, "--gold", gold, "--format", "ndjson"],
      {encoding: "utf8"}
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /on 1 gold list:/);
    assert.match(stderr, /theirs +detection 1\.000 1\.000 1\.000 {2}strict 1\.000/);
    assert.deepEqual(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).verdict),
      ["only_ours"]
    );
  });
});
