import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {strFromU8} from "fflate";
import {
  type AreaReading,
  type Examples,
  type IndicatorReading,
  pageFiles,
  type Reading,
  type Row,
  tables
} from "../../loaders/index.ts";
import {rowsOf} from "../../loaders/tables/rowsOf.ts";
import {projectCorpus, projectPages} from "../corpus.ts";

const corpus = await projectCorpus();
const files = await projectPages();
const read = <T>(file: string) => JSON.parse(strFromU8(files[file]!)) as T;

describe("what pages are drawn from", () => {
  it("has a file for each report and each indicator of the codebook and computed rate, and is the same each time", () => {
    const names = [
      "attention.json",
      "examples.json",
      "edition.json",
      "reuse.json",
      "ledger.json",
      "quality.json",
      ...corpus.knowledge.indicators.map(({id}) => `indicator/${id}.json`),
      ...new Set(rowsOf.computed(corpus).map(({computed}) => `indicator/${computed}.json`)),
      ...corpus.reports.map(({source}) => `report/${source.report}.json`),
      ...corpus.reports.map(({source}) => `changes/${source.report}.json`),
      ...corpus.reports.map(({metadata, row}) => `area/${row?.area ?? metadata.area}.json`)
    ];
    assert.deepEqual(Object.keys(files).sort(), names.sort());
    assert.deepEqual(pageFiles(corpus, tables(corpus)), pageFiles(corpus, tables(corpus)));
  });

  it("quotes what stands at each span of a report, in both texts", () => {
    for (const {source} of corpus.reports) {
      const reading = read<Reading>(`report/${source.report}.json`);
      assert.ok(reading.figures.length > 20, source.report);
      for (const {quote, start, end} of [...reading.figures, ...reading.rejected])
        assert.equal(reading.text.slice(start, end), quote);
      for (const {was, sourceStart, sourceEnd, start, end} of reading.repairs) {
        assert.equal(reading.source.slice(sourceStart, sourceEnd), was);
        assert.ok(0 <= start && start <= end && end <= reading.text.length);
      }
      for (const {start, end, sourceStart, sourceEnd} of reading.sentences)
        assert.ok(start < end && sourceStart < sourceEnd && sourceEnd <= reading.source.length);
    }
  });

  it("counts an indicator's figures, and lists indicators found beside it", () => {
    const rows = tables(corpus)
      .measurements.objects()
      .filter((row) => (row as {reported: boolean}).reported) as {indicator: string | null}[];
    for (const {id} of corpus.knowledge.indicators) {
      const {indicator, figures, together} = read<IndicatorReading>(`indicator/${id}.json`);
      assert.equal(indicator.indicator, id);
      assert.equal(figures.length, rows.filter((row) => row.indicator === id).length);
      assert.ok(together.every((other) => other.indicator !== id && other.reports > 0));
    }
  });

  it("shows each code at work, in sentences that hold it", () => {
    const {bound: bounds, reason: rejected, "repairs.rule": repairs} = read<Examples>("examples.json");
    assert.ok(bounds.some(({code}) => code === "over") && repairs.length > 2);
    for (const {shown} of [...bounds, ...rejected])
      for (const {sentence, start, end} of shown) assert.ok(sentence.slice(start, end).trim().length > 0);
    for (const {figure, sentence, start, end} of bounds.flatMap(({shown}) => shown))
      assert.equal(sentence.slice(start, end), figure!.quote);
  });

  it("has all figures, findings and cited documents of an area", () => {
    const all = tables(corpus);
    for (const {area, report} of all.reports.objects() as Row<"reports">[]) {
      const reading = read<AreaReading>(`area/${area}.json`);
      const rows = <Name extends "measurements" | "findings" | "citations">(name: Name) =>
        (all[name].objects() as Row<Name>[]).filter((row) => row.report === report);
      const figures = rows("measurements").filter(({reported, indicator}) => reported && indicator);
      assert.deepEqual(
        reading.figures.map(({id}) => id),
        figures.map(({id}) => id)
      );
      assert.equal(reading.findings.length, rows("findings").length);
      assert.equal(
        reading.cited.reduce((sum, {times}) => sum + times, 0),
        rows("citations").length
      );
      assert.ok(reading.cited.some(({at}) => at !== null));
    }
  });
});
