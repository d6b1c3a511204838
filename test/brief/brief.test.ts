import assert from "node:assert/strict";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {briefMarkdown} from "../../loaders/brief/briefMarkdown.ts";
import {briefPages} from "../../loaders/brief/briefPages.ts";
import {tablesOfCorpus} from "../../loaders/brief/tablesOfCorpus.ts";
import {rowsIn} from "../../loaders/index.ts";
import {briefFaults, repinned} from "../../shared/brief/briefFaults.ts";
import {observations} from "../../shared/brief/observed.ts";
import {brief} from "../../shared/brief/parse.ts";
import {printedBrief} from "../../shared/brief/printed.ts";
import {briefDocument} from "../../shared/brief/resolve.ts";
import {projectTables} from "../corpus.ts";

const tables = tablesOfCorpus(await projectTables());
const parsed = (text: string) => brief(text, briefMarkdown);
const printed = (text: string, language: "zh" | "en" = "zh") =>
  printedBrief(briefDocument(parsed(text), tables, language), "");
const faults = (text: string) => briefFaults(parsed(text), tables).map(({line, en}) => `${line}: ${en}`);

describe("a brief", () => {
  it("shows figures with bound and unit, computes from them, and cites each sentence once", () => {
    const text = printed(
      "收到{figure:620100-2020@2582=128 as a}，审结{figure:620100-2020@2589 as b}，占{=b/a %}，仲裁{figure:620100-2020@3402}。"
    );
    assert.match(text, /^# \n\n收到128 件\[\^1\]，审结120 件\[\^1\]，占93\.8%†，仲裁350 件以上\[\^2\]。$/m);
    assert.match(text, /\[\^1\]: .*收到行政复议案件128件.*<report\/620100-2020\.html\?at=\d+>/);
  });

  it("says each language in its own words, and passages of both in both", () => {
    const text = "# 题\n\n共{figure:620100-2020@2589}。\n\n:::zh\n甲\n:::en\nA {figure:620100-2020@3402}\n:::\n\n终";
    assert.match(printed(text), /甲\n\n终/);
    assert.match(printed(text, "en"), /A at least 350 cases\[\^2\]\n\n终/);
  });

  it("cites in the style that is asked for, and says where nothing is known to cite", () => {
    const noteOf = (address: string, style: "gbt7714" | "apa") =>
      briefDocument(parsed(`{figure:${address}}`), tables, "en", style).notes[0]!.reference;
    assert.match(noteOf("371302-2020@5024", "gbt7714"), /^兰山区2020年度法治政府建设工作的报告\[R\]/);
    assert.match(noteOf("371302-2020@5024", "apa"), /^兰山区2020年度法治政府建设工作的报告\. \(2021\)/);
    assert.match(noteOf("620100-2020@2582", "apa"), /^Text of unknown origin, file 620100-lanzhou-2020\.txt$/);
  });

  it("leaves braces in code and other braces as they are", () => {
    assert.equal(
      printed("# t\n\n`{figure:a@1}` {a} \\{figure:a@1}\n\n```\n{figure:a@1}\n:::en\n```"),
      "# t\n\n`{figure:a@1}` \\{a\\} \\{figure:a@1\\}\n\n    {figure:a@1}\n    :::en\n"
    );
  });

  it("marks what changed, is gone, is not understood, at its line, in clear words; the rest stays", () => {
    const text = [
      "# t",
      "",
      "{figure:620100-2020@2582=127} {figure:620100-2020@1}",
      "{value:mediation.cases,620400,2023} {value:no.such,620100,2020}",
      "",
      "| a | b |",
      "|---|---|",
      "| {=x/y} | {other:1} |",
      "",
      "- {figure:620100-2020@2589=many}",
      "",
      "in line {chart:indicator=mediation.cases}",
      "",
      "{table:indicator=no.such}"
    ].join("\n");
    assert.deepEqual(faults(text), [
      "3: {figure:620100-2020@2582=127}: it is 128 now, and was 127 when it was written",
      "3: {figure:620100-2020@1}: there is no figure at this address any more",
      "4: {value:mediation.cases,620400,2023}: Baiyin 2023: report held, silent",
      "4: {value:no.such,620100,2020}: there is no indicator no.such",
      "8: {=x/y}: no figure is called x",
      "8: {other:1}: this binding is not understood; check how it is written",
      "10: {figure:620100-2020@2589=many}: “many” is not a value",
      "12: {chart:indicator=mediation.cases}: a chart or table must stand in a paragraph of its own",
      "14: {table:indicator=no.such}: nothing to show: check indicators, areas and years"
    ]);
    assert.match(printed(text), /\*\*128 件［原为 127］\*\*\[\^1\]/);
  });

  it("is computed anew, and says so, where an operand changed; not at all where a name means two figures", () => {
    assert.match(
      faults("{figure:620100-2020@2582=127 as a} {=a/2}")[1]!,
      /worked out from 128 applications ÷ 2; changed since: a/
    );
    assert.match(
      faults("{figure:620100-2020@2582 as a} {figure:620100-2020@2589 as a} {=a/2}")[0]!,
      /two different figures/
    );
  });

  it("gets its pins written, also where there was none, and then holds", () => {
    const text =
      "{figure:620100-2020@2582=127 as a} {value:mediation.success_rate,620100,2020 bare} {quote:620100-2020@2582=}\r\n";
    const {text: written, pins} = repinned(text, parsed(text), tables);
    assert.match(
      written,
      /^\{figure:620100-2020@2582=128 as a\} \{value:mediation\.success_rate,620100,2020=>=99 bare\} \{quote:620100-2020@2582=压实行政执法责任制[^}]*\}\r\n$/
    );
    assert.equal(pins, 3);
    assert.deepEqual(faults(written), []);
    assert.equal(repinned(written, parsed(written), tables).pins, 0);
  });

  it("of the project holds, pinned throughout, in both languages", async () => {
    const text = await readFile("briefs/mediation.md", "utf8");
    assert.deepEqual(faults(text), []);
    assert.equal(repinned(text, parsed(text), tables).pins, 0);
    for (const language of ["zh", "en"] as const)
      assert.ok(briefDocument(parsed(text), tables, language).notes.length >= 6);
  });
});

describe("the briefs of a folder", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "fazhi-briefs-"));
  });
  after(() => rm(folder, {recursive: true}));
  const pages = async (name: string, text: string, lenient = false) => {
    await writeFile(join(folder, name), text);
    const heard: string[] = [];
    try {
      const made = await briefPages(folder, await projectTables(), {lenient, tell: (sentence) => heard.push(sentence)});
      return {heard, names: Object.keys(made.files)};
    } finally {
      await rm(join(folder, name));
    }
  };

  it("become pages; README.md is none", async () => {
    const {names, heard} = await pages("a.md", "{figure:620100-2020@2582=128}");
    assert.deepEqual([names, heard], [["briefs.json", "brief/a.json"], []]);
    assert.deepEqual((await pages("README.md", "{figure:620100-2020@1}")).names, ["briefs.json"]);
  });

  it("end the build where a figure changed or is gone, by file, line and figure, with what to do", async () => {
    await assert.rejects(
      pages("a.md", "# t\n\n{figure:620100-2020@2582=127}\n{figure:620100-2020@3=1}"),
      (error: Error) => {
        assert.equal(error.name, "BriefError");
        const lines = error.message.split("\n");
        assert.match(lines[0]!, /a\.md:3: \{figure:620100-2020@2582=127\}: it is 128 now/);
        assert.match(lines[1]!, /a\.md:4: \{figure:620100-2020@3=1\}: there is no figure/);
        assert.match(lines[2]!, /fazhi brief --accept/);
        return true;
      }
    );
    assert.equal((await pages("a.md", "{figure:620100-2020@2582=127}", true)).heard.length, 1);
  });

  it("about another corpus are left out, and a name that is no address is refused", async () => {
    const {names, heard} = await pages("a.md", "{figure:999999-2020@2582=127}");
    assert.deepEqual(names, ["briefs.json"]);
    assert.match(heard[0]!, /none of the reports/);
    await assert.rejects(pages("简报.md", "a"), /the name becomes an address/);
  });
});

describe("what a brief is looked up in", () => {
  it("has the annual values of the table of observations", async () => {
    const rows = rowsIn(await projectTables(), "observations").filter(({period}) => period === "year");
    const told = [...new Set(rows.map(({indicator}) => indicator))].flatMap((indicator) =>
      observations(indicator, tables)
    );
    const line = (one: {series: string; indicator: string; year: number; value: number | null; id: string | null}) =>
      `${one.series} ${one.indicator} ${one.year} ${one.value} ${one.id}`;
    assert.ok(rows.length > 100);
    assert.deepEqual(told.map(line).sort(), rows.map((row) => line({...row, year: row.periodFrom})).sort());
  });
});
