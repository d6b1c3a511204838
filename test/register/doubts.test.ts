import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {type CatalogueRow, catalogueDoubts, knowledge} from "../../loaders/index.ts";

const words = await knowledge();
const row = (report: string, cells: Partial<CatalogueRow>): CatalogueRow => ({
  report,
  file: `${report}.txt`,
  area: "620524",
  year: 2023,
  yearBasis: "stated",
  title: "",
  issuer: "",
  issuerLevel: null,
  published: "",
  genre: "government_report",
  url: "",
  sha256: "0".repeat(64),
  note: "",
  noteEn: "",
  ...cells
});
const doubts = (...rows: [CatalogueRow, string?][]) =>
  catalogueDoubts(
    rows.map(([one, textTitle]) => ({row: one, textTitle: textTitle ?? null})),
    words
  ).map(({report, zh}) => `${report} ${/题名“.*”却说(.*?)。|与 (\S+) 同/.exec(zh)?.slice(1).find(Boolean)?.trim()}`);

describe("what does not fit in a catalogue", () => {
  it("is a year or an area that the title of the row, or of the text, contradicts", () => {
    assert.deepEqual(doubts([row("a", {title: "武山县2022年法治政府建设年度报告"})]), ["a 2022 年"]);
    assert.deepEqual(doubts([row("a", {})], [row("b", {year: 2022}), "陇西县2022年法治政府建设年度报告"]), [
      "b 陇西县"
    ]);
    assert.deepEqual(
      doubts([row("a", {title: "武山县2023年法治政府建设年度报告"}), "武山县2023年法治政府建设年度报告"]),
      []
    );
  });
  it("is not the year in which a work report was read, an area above, an earlier name, or one of several areas of a name", () => {
    assert.deepEqual(doubts([row("a", {title: "武山县2024年政府工作报告"})]), []);
    assert.deepEqual(doubts([row("a", {title: "天水市水务局武山分局2023年法治建设报告"})]), []);
    assert.deepEqual(doubts([row("a", {area: "130609", year: 2023, title: "徐水县2023年法治政府建设年度报告"})]), []);
    assert.deepEqual(doubts([row("a", {area: "540102", title: "城关区2023年法治政府建设年度报告"})]), []);
  });
  it("is a second report of one area, year, genre and issuer", () => {
    assert.deepEqual(doubts([row("a", {})], [row("b", {})]), ["b a"]);
    assert.deepEqual(doubts([row("a", {})], [row("b", {genre: "department_report", issuer: "武山县水务局"})]), []);
  });
  it("is settled by a note that names it", () => {
    assert.deepEqual(doubts([row("a", {title: "武山县2022年报告", note: "题名的2022年是笔误"})]), []);
    assert.deepEqual(doubts([row("a", {})], [row("b", {noteEn: "not the text of a"})]), []);
  });
});
