import assert from "node:assert/strict";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {strToU8, zipSync} from "fflate";
import {reportFrom} from "../../loaders/index.ts";
import {bytesOf, reportOf} from "../../loaders/isolate/plain.ts";
import {reportsOf} from "../../loaders/isolate/readReports.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {defaultLimits, type Limits} from "../../loaders/read/limits.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import type {Report} from "../../loaders/types.ts";
import {docx, encoded, pdf} from "../read/bytes.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-isolated-"));
after(() => rmSync(dir, {recursive: true}));
const projectKnowledge = await knowledge();
const saved = (name: string, bytes: Uint8Array | string) => {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  return file;
};
const words = "全年共办理行政复议案件35件，审结31件。";
/** The output of workers for some files, one at a time unless told. */
const read = (files: readonly string[], limits: Limits = defaultLimits, workers = 1) =>
  reportsOf(
    files.map((file) => ({file, row: null})),
    {knowledge: projectKnowledge, limits, workers, store: null, onReport: () => {}}
  );
/** A report without its functions, and what they answer for its figures. */
const told = ({source: {byteAt, ...source}, repaired: {concordance, ...repaired}, ...report}: Report) => ({
  ...report,
  source,
  repaired,
  places: report.mentions.map((mention) => {
    const origin = concordance.toSource(mention);
    return [origin, concordance.toRepaired(origin), byteAt(origin.start), byteAt(origin.end)];
  })
});

test("a worker makes of a file what the thread itself makes, with the way to the bytes", async () => {
  const page = `<html><head><meta charset="gb2312"></head><body><p>${words}</p></body></html>`;
  const files = [
    saved("a.docx", docx([words])),
    saved("a.pdf", pdf([[words]])),
    saved("a.html", encoded(page, "gb18030")),
    "data/reports/371302-lanshan-2020.txt"
  ];
  for (const [at, there] of (await read(files, defaultLimits, 2)).entries())
    assert.deepEqual(told(there as Report), told(await reportFrom(files[at]!, projectKnowledge)));
});

test("a report stays the same as bytes", async () => {
  const report = await reportFrom("data/reports/620400-baiyin-2023.txt", projectKnowledge);
  assert.deepEqual(told(reportOf(bytesOf(report), report.source.file)), told(report));
});

test("what is refused in a worker is refused in the same words, and the others go on", async () => {
  const broken = saved("broken.docx", zipSync({"word/none.xml": strToU8("<a/>")}));
  const [there, next] = await read([broken, saved("next.txt", words)]);
  const here = await reportFrom(broken, projectKnowledge).catch((error: Error) => error);
  assert.ok(there instanceof ReadError);
  assert.deepEqual([there.rule, there.message], [(here as ReadError).rule, (here as ReadError).message]);
  assert.equal((next as Report).mentions.length, 2);
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
  const [dead, next] = await read([saved("bomb.docx", bomb), saved("next.docx", docx([words]))], {
    ...defaultLimits,
    megabytes: 96
  });
  assert.ok(dead instanceof ReadError);
  assert.equal(dead.rule, "limits");
  assert.match(dead.message, /bomb\.docx: reading it takes more than/);
  assert.match((next as Report).repaired.text, /办理行政复议案件35件/);
});

test("files that take too long are refused by name, one after another", async () => {
  const refused = await read([saved("slow.docx", bomb), saved("slower.docx", bomb)], {...defaultLimits, seconds: 0.05});
  assert.deepEqual(
    refused.map((error) => error instanceof ReadError && error.rule),
    ["limits", "limits"]
  );
  assert.match((refused[0] as ReadError).message, /slow\.docx: reading it takes longer/);
});
