import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import * as docx from "docx";
import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";
import mammoth from "mammoth";
import {briefMarkdown} from "../../loaders/brief/briefMarkdown.ts";
import {tablesOfCorpus} from "../../loaders/brief/tablesOfCorpus.ts";
import type {BriefTables} from "../../shared/brief/lookedUpTables.ts";
import {brief} from "../../shared/brief/parse.ts";
import {briefDocument} from "../../shared/brief/resolve.ts";
import {wordFile} from "../../src/components/brief/wordFile.ts";
import {projectTables} from "../corpus.ts";

const frame = {
  language: "zh",
  made: "作",
  computed: "本文计算的数",
  toSentence: "见原句",
  toReport: "见报告",
  left: (rows: number) => `另有 ${rows} 行`,
  link: (report: string, at: number | null) => `https://example.org/report/${report}.html?at=${at}`
} as const;

describe("the Word file of a brief", () => {
  let tables: BriefTables;
  before(async () => {
    tables = tablesOfCorpus(await projectTables());
  });
  const made = async (text: string) =>
    new Uint8Array(
      await (
        await wordFile(briefDocument(brief(text, briefMarkdown), tables, "zh"), new Map(), frame, docx)
      ).arrayBuffer()
    );

  it("is read back by another library: headings, lists, tables, notes, what is computed and what is off", async () => {
    const bytes = await made(
      "# 题\n\n收到{figure:620100-2020@2582=128 as a}，审结{figure:620100-2020@2589=119 as b}，占{=b/a %}。\n\n1. 甲\n2. 乙\n\n{chart:indicator=mediation.cases}"
    );
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)});
    assert.match(value, /<h1>题<\/h1>/);
    assert.match(value, /收到128 件.*<sup>.*审结<strong>120 件［原为 119］<\/strong>/);
    assert.match(value, /93\.8%.*<sup>†<\/sup>|93\.8%.*†/s);
    assert.match(value, /<ol><li>甲<\/li><li>乙<\/li><\/ol>/);
    assert.match(value, /<td>.*10,774 件.*<\/td>/s);
    assert.match(value, /收到行政复议案件128件.*见原句/s);
    assert.match(value, /href="https:\/\/example\.org\/report\/620100-2020\.html\?at=\d+"/);
  });

  it("is well-formed whatever an author writes", async () => {
    const bytes = await made(
      '# a\u0000\u000b<w:p>\uffff&"\n\n| \u0001 | <b> |\n|---|---|\n| ]]> | {figure:x@1=1} |\n\n    \u0002<code>'
    );
    const parts = unzipSync(bytes);
    const {window} = new JSDOM("");
    for (const name of ["word/document.xml", "word/footnotes.xml", "docProps/core.xml"]) {
      const xml = new window.DOMParser().parseFromString(strFromU8(parts[name]!), "application/xml");
      assert.equal(xml.querySelector("parsererror"), null, name);
    }
    assert.match((await mammoth.extractRawText({buffer: Buffer.from(bytes)})).value, /a\ufffd<w:p>&"/);
  });
});
