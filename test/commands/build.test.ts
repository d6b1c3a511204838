import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {after, test} from "node:test";
import {type Knowledge, ReadError, reportFrom} from "../../loaders/index.ts";
import {fazhi} from "./cli.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-build-"));
after(() => rmSync(dir, {recursive: true}));

test("a build that could read no report keeps the tables that are there, and says so", () => {
  const data = join(dir, "data");
  mkdirSync(join(data, "reports"), {recursive: true});
  for (const name of readdirSync("data").filter((name) => name !== "reports" && name !== "gold"))
    symlinkSync(resolve("data", name), join(data, name));
  writeFileSync(join(data, "reports/catalogue.csv"), readFileSync("data/reports/catalogue.csv"));
  const out = join(dir, "tables");
  mkdirSync(out);
  writeFileSync(join(out, "reports.parquet"), "as it was");
  const {status, stderr} = fazhi("build", "--data", data, "--out", out);
  assert.equal(status, 1);
  assert.match(stderr, /catalogue\.csv, row 2: .*\n/);
  assert.match(stderr, /not one report could be read, so nothing was made/);
  assert.deepEqual(readdirSync(out), ["reports.parquet"]);
  assert.equal(readFileSync(join(out, "reports.parquet"), "utf8"), "as it was");
});

test("whatever goes wrong with a report names its file", async () => {
  const file = join(dir, "report.txt");
  writeFileSync(file, "2023年，全年办理行政复议案件35件。");
  await assert.rejects(
    reportFrom(file, {} as Knowledge),
    (error: Error) => error instanceof ReadError && error.message.startsWith(`${file}: it could not be processed (`)
  );
});
