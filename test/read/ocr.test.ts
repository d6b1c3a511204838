import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {describe, it} from "node:test";
import {type CatalogueRow, corpus, knowledge, report, rowsOf} from "../../loaders/index.ts";
import {agreed} from "../../loaders/read/ocr/agreed.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import {sourceOf} from "../../loaders/read/sourceOf.ts";
import {findScanning, pictureBook, printedPages} from "./scan.ts";

describe("numbers of two readings", () => {
  const text = (first: string, second: string) => agreed(first, second).text;
  it("stay where both agree, whatever becomes of the words", () =>
    assert.equal(text("受理案件12件，办结10件。", "受狸案件12件，办结10件。"), "受理案件12件，办结10件。"));
  it("go where a digit differs, is missing, or stands in one only", () => {
    assert.equal(text("受理案件12件，办结10件。", "受理案件17件，办结10件。"), "受理案件\uFFFD\uFFFD件，办结10件。");
    assert.equal(text("受理案件12件。", "受理案件112件。"), "受理案件\uFFFD\uFFFD件。");
    assert.equal(text("受理案件12件。", "受理案件2件。"), "受理案件\uFFFD\uFFFD件。");
    assert.equal(text("办结率98.5%。", "办结率985%。"), "办结率\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD。");
  });
  it("go where the unit differs", () =>
    assert.equal(text("投入12万元。", "投入12亿元。"), "投入\uFFFD\uFFFD\uFFFD元。"));
  it("do not mind blanks and lines", () => assert.equal(text("受理12件", "受 理\n12 件"), "受理12件"));
});

describe("pictures", () => {
  const refused = (bytes: Buffer, rule: string) =>
    assert.rejects(sourceOf(bytes, "a.png"), (error) => error instanceof ReadError && error.rule === rule);
  const png = (width: number, height: number) => {
    const head = Buffer.alloc(33);
    head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    head.write("IHDR", 12);
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(height, 20);
    return head;
  };
  it("that would unpack to gigabytes are refused by the size in their head", () =>
    refused(png(100_000, 100_000), "limits"));
  it("without a size are refused", () => refused(png(0, 0).subarray(0, 20), "container"));
});

const scanning = findScanning();
describe("scans", {
  skip: scanning ? false : "tesseract.js, chi_sim, @napi-rs/canvas or a Chinese font is not there"
}, () => {
  const words =
    "武山县2022年法治政府建设年度报告\n全县受理行政复议案件128件，审结116件。\n调解纠纷3456件，调解成功率98.5%。";
  const row = {area: "620524", year: 2022, yearBasis: "stated", genre: "government_report"} as CatalogueRow;

  it("are read as text whose figures say so, and stay out of series until a person confirms them", async () => {
    const pages = printedPages(words, scanning!);
    const source = await sourceOf(pictureBook(pages), "scan.pdf");
    assert.equal(source.textFrom, "ocr");
    assert.ok(source.findings.some(({rule}) => rule === "ocr"));
    const known = await knowledge();
    const coded = (more: Partial<CatalogueRow>) =>
      rowsOf
        .measurements(corpus([report(source, known, {...row, ...more})], known))
        .filter(({indicator}) => indicator !== null);
    const unconfirmed = coded({});
    assert.ok(unconfirmed.some(({value}) => value === 128 || value === 116 || value === 3456));
    assert.deepEqual([...new Set(unconfirmed.map(({apart}) => apart))], ["unconfirmed"]);
    assert.ok(coded({textConfirmed: "2026-01-02"}).every(({apart}) => apart !== "unconfirmed"));
  });

  it("are refused with what to install where the packages are not there", async () => {
    const {ocrPackages} = await import("../../loaders/read/ocr/engine.ts");
    const require = createRequire(import.meta.url);
    assert.ok(require.resolve("tesseract.js"));
    const missing = () => {
      throw Object.assign(new Error("Cannot find module"), {code: "MODULE_NOT_FOUND"});
    };
    assert.throws(
      () => ocrPackages("scan.pdf", missing),
      /npm install --include=optional.*npm install --include=optional/s
    );
  });
});
