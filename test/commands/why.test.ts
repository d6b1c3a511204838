import assert from "node:assert/strict";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {fazhi} from "./cli.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-why-"));
after(() => rmSync(dir, {recursive: true}));
const file = join(dir, "report.txt");
writeFileSync(file, "全县收到行政复议申请1,234件，审结1,120件。\n");

describe("why a figure is coded so", () => {
  it("is told by the words read, the candidates and the winner", () => {
    const {status, stdout} = fazhi("why", file, "1,120件");
    assert.equal(status, 0);
    assert.match(stdout, /clause +审结1,120件/);
    assert.match(stdout, /own words +审结/);
    assert.match(stdout, /clauses before +全县收到行政复议申请1,234件/);
    assert.match(stdout, /candidates +[\d.]+ +reconsideration\.closed/);
    assert.match(stdout, /indicator +reconsideration\.closed: [\d.]+, /);
    assert.match(stdout, /period +year/);
    assert.match(stdout, /scope +area/);
  });

  it("is told of a figure of the catalogue by its address", () => {
    const {stdout: rows} = fazhi("extract", "data/reports/620400-baiyin-2023.txt");
    const coded = rows
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row))
      .find(({indicator, cues}) => indicator && cues);
    const {status, stdout} = fazhi("why", coded.id);
    assert.equal(status, 0);
    assert.ok(stdout.includes(coded.id) && stdout.includes(coded.clause), stdout);
    assert.match(stdout, new RegExp(`indicator +${coded.indicator.replace(".", "\\.")}`));
  });

  it("is refused with a reason where there is no such figure", () => {
    for (const words of [[file, "9件"], ["nowhere@1"], ["620400-2023@1"]]) {
      const {status, stderr} = fazhi("why", ...words);
      assert.equal(status, 1);
      assert.ok(stderr.includes(words[0]!), stderr);
    }
  });
});
