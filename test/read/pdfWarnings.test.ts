import assert from "node:assert/strict";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, mock, test} from "node:test";
import {source} from "../../loaders/read/source.ts";
import {pdf} from "./bytes.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-pdf-"));
after(() => rmSync(dir, {recursive: true}));
const whole = pdf([["全年办理行政复议案件35件。"]]);

async function read(bytes: Uint8Array) {
  const file = join(dir, "report.pdf");
  writeFileSync(file, bytes);
  return source(file);
}

test("what the PDF reader warns of is a finding, not a line on the console", async () => {
  const log = mock.method(console, "log", () => {});
  // A sign that is no hexadecimal digit stands in the words that a page shows.
  const damaged = Buffer.from(whole)
    .toString("latin1")
    .replace(/<(\w{8})\w/, "<$1G");
  const {findings} = await read(Buffer.from(damaged, "latin1"));
  assert.deepEqual(
    findings.map(({rule, severity}) => [rule, severity]),
    [["reader-warnings", "warning"]]
  );
  assert.match(findings[0]!.messageEn, /warned \d+ times? \(.*invalid character.*\)/);
  assert.equal(log.mock.callCount(), 0);
  log.mock.restore();
});

test("a PDF that is whole has no such finding, and the console is left as it was", async () => {
  const log = console.log;
  assert.deepEqual((await read(whole)).findings, []);
  assert.equal(console.log, log);
});
