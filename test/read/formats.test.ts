/** Each format that is read has its file, its place in the list, its names, and a case. */
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {describe, it} from "node:test";
import type {Format} from "../../loaders/read/formats/format.ts";
import {checkedFormat, formats} from "../../loaders/read/formats/formats.ts";
import {defaultLimits} from "../../loaders/read/limits.ts";
import {docx, pdf} from "./bytes.ts";
import {findScanning, printedPages} from "./scan.ts";

const scanning = findScanning();
const words = "全年办理行政复议案件35件。";
const page = `<!doctype html><html><body><p>${words}</p></body></html>`;
/** A small file of each format. */
const cases: Readonly<Record<string, Uint8Array>> = {
  text: Buffer.from(words),
  markdown: Buffer.from(`# ${words}`),
  html: Buffer.from(page),
  mht: Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page}`),
  docx: docx([words]),
  doc: readFileSync("test/read/input/word-97.doc"),
  xlsx: readFileSync("test/read/input/workbook.xlsx"),
  csv: Buffer.from("项目,件\n办理,35\n"),
  ofd: readFileSync("test/read/input/layout.ofd"),
  rtf: readFileSync("test/read/input/word.rtf"),
  pdf: pdf([["35"]]),
  image: scanning ? printedPages(words, scanning)[0]!.jpeg : Buffer.from([0xff, 0xd8, 0xff, 0xe0])
};
const listed: readonly Format[] = formats;

describe("formats", () => {
  it("each file of the folder is in the list, under the name of its file", () => {
    const files = readdirSync("loaders/read/formats").filter((file) => !/^formats?\.ts$/.test(file));
    assert.deepEqual(listed.map(({name}) => `${name}.ts`).sort(), files.sort());
  });

  it("each is called something in both languages and has a case", () => {
    assert.deepEqual(
      listed.filter(({name, zh, en}) => !zh || !en || !(name in cases)).map(({name}) => name),
      []
    );
  });

  for (const {name, extensions, read} of listed)
    it(`${name} is told by each of its endings and reads its case`, async () => {
      const bytes = cases[name]!;
      for (const extension of extensions) assert.equal(checkedFormat(bytes, `report${extension}`).name, name);
      // A picture is read where the optional packages are.
      if (name === "image" && !scanning) return;
      const {text} = await read(bytes, `report${extensions[0]}`, defaultLimits);
      assert.match(text, /35/);
    });

  it("no format takes the files of another; an .md and an .html may hold plain text", () => {
    const texts = ["text", "markdown", "html", "mht", "csv"];
    const taken = (bytes: Uint8Array, extension: string) => {
      try {
        return checkedFormat(bytes, `report${extension}`).name;
      } catch {
        return null;
      }
    };
    const wrong = Object.entries(cases).flatMap(([name, bytes]) =>
      listed
        .flatMap(({extensions}) => extensions)
        .filter((extension) => {
          const found = taken(bytes, extension);
          return found !== null && found !== name && !(texts.includes(found) && texts.includes(name));
        })
        .map((extension) => `${name} as ${extension}`)
    );
    assert.deepEqual(wrong, []);
  });
});
