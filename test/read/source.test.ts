import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import fc from "fast-check";
import {zipSync} from "fflate";
import {defaultLimits} from "../../loaders/read/limits.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import {source} from "../../loaders/read/source.ts";
import {docx, encoded, ofd, pdf, utf16} from "./bytes.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-read-"));
after(() => rmSync(dir, {recursive: true}));
const saved = (name: string, bytes: Uint8Array | string) => {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  return file;
};
const simplified =
  "全年共办理行政复议案件35件，审结31件，纠错率为12.9%。\n司法局组织开展法治宣传活动，群众满意度不断提高。\n";
const traditional =
  "全年共辦理行政復議案件35件，審結31件，糾錯率為12.9%。\n司法局組織開展法治宣傳活動，群眾滿意度不斷提高。\n";

describe("encodings are told apart, recorded, and never guessed in silence", () => {
  const cases: [string, Uint8Array | string, string, string][] = [
    ["utf-8.txt", simplified, "utf-8", simplified],
    ["utf-8-bom.txt", `\ufeff${simplified}`, "utf-8", `\ufeff${simplified}`],
    ["gb18030.txt", encoded(simplified, "gb18030"), "gb18030", simplified],
    ["gbk-traditional.txt", encoded(traditional, "gb18030"), "gb18030", traditional],
    ["big5.txt", encoded(traditional, "big5"), "big5", traditional],
    ["utf-16le-bom.txt", utf16(simplified, false, true), "utf-16le", `\ufeff${simplified}`],
    ["utf-16be-bom.txt", utf16(simplified, true, true), "utf-16be", `\ufeff${simplified}`],
    ["utf-16le.txt", utf16(simplified, false, false), "utf-16le", simplified],
    ["utf-16be.txt", utf16(simplified, true, false), "utf-16be", simplified]
  ];
  for (const [name, bytes, encoding, text] of cases)
    it(name, async () => {
      const read = await source(saved(name, bytes));
      assert.equal(read.encoding, encoding);
      assert.equal(read.text, text);
      assert.deepEqual(read.findings, []);
    });

  it("a text too short to be sure is a finding", async () => {
    const {findings, encoding} = await source(saved("short.txt", Uint8Array.of(0xb1, 0xb2, 0xc3, 0xc4)));
    assert.equal(findings[0]?.rule, "encoding", encoding);
  });

  it("what would lose characters is refused with the byte position", async () => {
    const bytes = Buffer.from(simplified);
    bytes[30] = 0xff;
    await assert.rejects(source(saved("broken.txt", bytes)), (error: ReadError) => {
      assert.match(error.message, /bytes from 30 /);
      assert.equal(error.rule, "encoding");
      return error instanceof ReadError;
    });
  });
});

describe("an offset of the text leads to its byte", () => {
  const encodings = ["utf-8", "gb18030", "big5", "utf-16le"] as const;
  const bytesOf = (text: string, encoding: (typeof encodings)[number]) =>
    encoding === "utf-8"
      ? Buffer.from(text)
      : encoding === "utf-16le"
        ? utf16(text, false, true)
        : encoded(text, encoding);
  for (const encoding of encodings)
    it(encoding, async () => {
      const text = traditional.repeat(40);
      const read = await source(saved(`byte-${encoding}.txt`, bytesOf(text, encoding)));
      const bytes = bytesOf(text, encoding);
      fc.assert(
        fc.property(fc.nat(read.text.length), (offset) => {
          const at = read.byteAt(offset)!;
          assert.equal(
            new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes.subarray(0, at)),
            read.text.slice(0, offset)
          );
        }),
        {numRuns: 60}
      );
    });

  it("four-byte characters and both halves of a pair", async () => {
    const text = `甲𠮷乙${"丙".repeat(600)}𠮷丁`;
    const read = await source(saved("pairs.txt", text));
    assert.deepEqual(
      [0, 1, 2, 3, 604, 605, 606].map((offset) => read.byteAt(offset)),
      [0, 3, 3, 7, 1810, 1810, 1814]
    );
  });
});

describe("containers", () => {
  it("a Word file: paragraphs, breaks, tables, list numbers, footnotes", async () => {
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>组织领导</w:t></w:r></w:p>';
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell("受理")}${cell("35件")}</w:tr></w:tbl>`;
    const broken = "<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>";
    const deleted = "<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>";
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const bytes = docx(["标题", numbered, numbered, table, broken, deleted], {"word/numbering.xml": numbering});
    const read = await source(saved("word.docx", bytes));
    assert.equal(read.text, "标题\n一、组织领导\n二、组织领导\n受理\t35件\n第一行\n第二行\n保留\n");
    assert.equal(read.byteAt(3), null);
  });

  it("a PDF with a text layer: lines and pages", async () => {
    const read = await source(
      saved("report.pdf", pdf([["某县法治政府建设报告", "全年受理案件35件，"], ["审结31件。"]]))
    );
    assert.equal(read.text, "某县法治政府建设报告\n全年受理案件35件，\f审结31件。");
  });

  it("a PDF without text is refused, a page without text is a finding", async () => {
    await assert.rejects(source(saved("scan.pdf", pdf([[]]))), /no text layer/);
    const {findings} = await source(saved("half.pdf", pdf([["正文"], []])));
    assert.deepEqual(
      findings.map(({rule}) => rule),
      ["pages"]
    );
  });

  it("limits are kept", async () => {
    const small = {...defaultLimits, bytes: 100, unpacked: 1000, pages: 1};
    await assert.rejects(source(saved("long.txt", "字".repeat(100)), "x", small), /over the limit of 100/);
    await assert.rejects(
      source(saved("two.pdf", pdf([["一"], ["二"]])), "x", {...small, bytes: 1e6}),
      /over the limit of 1/
    );
    await assert.rejects(
      source(saved("bomb.docx", docx(["长".repeat(1e6)])), "x", {...small, bytes: 1e6}),
      /more than the limit of 1000/
    );
  });

  it("a damaged archive is refused: a checksum tells", async () => {
    const bytes = docx(["全年受理案件35件。".repeat(50)]);
    bytes[Buffer.from(bytes).indexOf("word/document.xml") + 40]! ^= 0x10;
    await assert.rejects(source(saved("bad.docx", bytes)), ReadError);
  });
});

describe("what is no report is refused, with file, reason and remedy", () => {
  const cases: [string, Uint8Array | string, RegExp][] = [
    ["empty.txt", "", /is empty/],
    ["blank.txt", " \n\ufeff\t", /is empty/],
    ["binary.txt", Uint8Array.of(1, 2, 0, 3, 0xff, 0, 0), /is zero/],
    [
      "noise.txt",
      Uint8Array.from({length: 400}, (_, i) => 0x80 + ((i * 73) % 127)),
      /unknown encoding|cannot be decoded/
    ],
    ["slides.pptx", "x", /not supported/],
    ["table.xlsx", docx(["字"]), /not what/],
    ["rest.xlsx", zipSync({"a.txt": Buffer.from("x")}), /not an Excel workbook/],
    ["old.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), /no Word document/],
    ["rest.docx", Uint8Array.of(0x1f, 0x8b, 1, 2, 3), /not what/],
    ["rest.ofd", zipSync({"OFD.xml": Buffer.from("<OFD/>")}), /not an OFD file/],
    ["glyphs.ofd", ofd("\ue123\ue124件"), /private codes/],
    ["scan.ofd", ofd(""), /no text/],
    ["excel.wps", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), /no Word document/],
    ["none.rtf", "{\\rtf1\\ansi{\\info{\\title x}}}", /no text/],
    ["none.mht", "MIME-Version: 1.0\nContent-Type: image/png\n\nx", /no page or text/],
    [
      "script.html",
      "<html><head><title>报告</title></head><body><script>load('/report')</script></body></html>",
      /no text/
    ],
    ["zip.txt", docx(["字"]), /not what/]
  ];
  for (const [name, bytes, message] of cases)
    it(name, async () => {
      const file = saved(name, bytes);
      await assert.rejects(source(file), (error: ReadError) => {
        assert.match(error.message, message);
        assert.ok(error.message.startsWith(file));
        return error instanceof ReadError;
      });
    });
  it("a folder, a file that is not there", async () => {
    await assert.rejects(source(join(dir, "none.txt")), /cannot be opened/);
    await assert.rejects(source(dir), ReadError);
  });
});

it("a pipe is refused at once", async () => {
  const pipe = join(dir, "pipe.txt");
  spawnSync("mkfifo", [pipe]);
  await assert.rejects(source(pipe), (error: ReadError) => error.rule === "missing");
});
