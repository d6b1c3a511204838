import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import {type CatalogueRow, knowledge, report, textSource} from "../../loaders/index.ts";
import {cases} from "../cases.ts";

const here = import.meta.dirname;
const known = await knowledge();

/** A report for 2021, published on 31 March 2022. */
const row = {
  area: "",
  year: 2021,
  yearBasis: "stated",
  published: "2022-03-31",
  genre: "government_report"
} as CatalogueRow;
const inputs = readdirSync(join(here, "input")).map((file) => join(here, "input", file));
const audited = (file: string) => report(textSource(readFileSync(file, "utf8")), known, row);

describe("audit", () => {
  cases(here, (file) => {
    const {findings, repaired} = audited(file);
    return findings
      .filter((one) => !repaired.findings.includes(one))
      .map(({rule, severity, quote}) => ({rule, severity, quote}));
  });

  it("says each thing in both languages and quotes what stands at its span", () => {
    for (const file of inputs) {
      const {findings, repaired} = audited(file);
      for (const {span, quote, message, messageEn} of findings) {
        if (span) assert.equal(repaired.text.slice(span.start, span.end), quote);
        assert.match(message, /[\u4e00-\u9fff].*[。]$/);
        assert.match(messageEn, /^[A-Z“].*\.$/);
      }
    }
  });
});
