import assert from "node:assert/strict";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {strToU8, zipSync} from "fflate";
import {IsolatedReader} from "../../loaders/read/isolated.ts";
import {defaultLimits} from "../../loaders/read/limits.ts";
import type {ReadError} from "../../loaders/read/readError.ts";
import {source} from "../../loaders/read/source.ts";
import {docx, encoded, pdf} from "./bytes.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-isolated-"));
const isolated = new IsolatedReader();
after(async () => {
  await isolated.close();
  rmSync(dir, {recursive: true});
});
const saved = (name: string, bytes: Uint8Array | string) => {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  return file;
};
const words = "全年共办理行政复议案件35件，审结31件。";

test("a worker reads what the thread itself reads, with the way to the bytes", async () => {
  const page = `<html><head><meta charset="gb2312"></head><body><p>${words}</p></body></html>`;
  const files = [
    saved("a.docx", docx([words])),
    saved("a.pdf", pdf([[words]])),
    saved("a.html", encoded(page, "gb18030"))
  ];
  for (const file of files) {
    const {byteAt: own, ...here} = await source(file);
    const {byteAt, ...there} = await source(file, here.report, defaultLimits, isolated.read);
    assert.deepEqual(there, here);
    for (const at of [0, 40, there.text.length]) assert.equal(byteAt(at), own(at));
  }
});

test("what is refused in a worker is refused in the same words", async () => {
  const file = saved("broken.docx", zipSync({"word/none.xml": strToU8("<a/>")}));
  const [here, there] = await Promise.all(
    [source(file), source(file, "broken", defaultLimits, isolated.read)].map((read) =>
      read.catch((error: Error) => error)
    )
  );
  assert.equal((there as ReadError).name, "ReadError");
  assert.deepEqual((there as ReadError).finding, (here as ReadError).finding);
});

const bomb = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  ),
  "word/document.xml": strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"<w:p><w:r/></w:p>".repeat(300_000)}</w:body></w:document>`
  )
});

test("a file that takes more memory than its worker has is refused by name, and the next is read", async () => {
  const file = saved("bomb.docx", bomb);
  await assert.rejects(
    source(file, "bomb", {...defaultLimits, megabytes: 64}, new IsolatedReader().read),
    (error: ReadError) =>
      error.finding.rule === "limits" && /bomb\.docx: reading it takes more than/.test(error.message)
  );
  const {text} = await source(saved("next.docx", docx([words])), "next", defaultLimits, isolated.read);
  assert.match(text, /办理行政复议案件35件/);
});

test("a file that takes too long is refused by name, and the same reader goes on", async () => {
  const file = saved("slow.docx", bomb);
  const reader = new IsolatedReader();
  await assert.rejects(
    source(file, "slow", {...defaultLimits, seconds: 0.05}, reader.read),
    (error: ReadError) => error.finding.rule === "limits" && /slow\.docx: reading it takes longer/.test(error.message)
  );
  const {text} = await source(saved("after.docx", docx([words])), "after", defaultLimits, reader.read);
  assert.match(text, /审结31件/);
  await reader.close();
});

test("a text longer than any report is refused", async () => {
  const file = saved("long.txt", words.repeat(10));
  await assert.rejects(
    source(file, "long", {...defaultLimits, characters: 100}),
    (error: ReadError) => error.finding.rule === "limits" && /its text of 210 characters/.test(error.message)
  );
});
