import assert from "node:assert/strict";
import {test} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {type CitedReport, citation, datasetCitation} from "../../loaders/tables/cited.ts";

const known = await knowledge();
const cited = (change: Partial<CitedReport> = {}) =>
  citation(
    {
      report: "330100-2021",
      issuer: "杭州市人民政府",
      title: "2021年度法治政府建设情况报告",
      published: "2022-03-09",
      url: null,
      sha256: "00ff",
      ...change
    },
    known
  );

test("a report is cited in GB/T 7714, APA and BibTeX", () => {
  const {gbt7714, apa, bibtex} = cited();
  assert.equal(gbt7714, "杭州市人民政府. 2021年度法治政府建设情况报告[R]. (2022-03-09).");
  assert.equal(apa, "杭州市人民政府. (2022). 2021年度法治政府建设情况报告.");
  assert.match(bibtex, /^@techreport\{330100-2021,\n\tauthor = \{\{杭州市人民政府\}\},\n\tyear = \{2022\},/);
  assert.match(bibtex, /title = \{2021年度法治政府建设情况报告\}/);
  assert.match(bibtex, /SHA-256 00ff/);
});

test("with an address it is an online source, and GB/T 7714 leaves room for the date of access", () => {
  const url = "https://example.org/a?b=1&c=2";
  const {gbt7714, apa} = cited({url});
  assert.equal(
    gbt7714,
    "杭州市人民政府. 2021年度法治政府建设情况报告[R/OL]. (2022-03-09)[引用日期]. https://example.org/a?b=1&c=2."
  );
  assert.ok(apa.endsWith(url));
});

test("a date is as exact as it is known; an unknown one is left out", () => {
  assert.match(cited({published: "2022-03"}).gbt7714!, /\(2022-03\)\.$/);
  assert.equal(cited({published: null}).gbt7714, "杭州市人民政府. 2021年度法治政府建设情况报告[R].");
  assert.match(cited({published: null}).apa, /\(n\.d\.\)/);
  assert.equal(cited({issuer: ""}).gbt7714, "2021年度法治政府建设情况报告[R]. (2022-03-09).");
});

test("a title is text, whatever it holds", () => {
  const {gbt7714, apa} = cited({title: "<b>甲</b>&乙<script>", issuer: "<i>丙"});
  assert.equal(gbt7714, "＜i>丙. ＜b>甲＜/b>&乙＜script>[R]. (2022-03-09).");
  assert.ok(apa.includes("＜b>甲＜/b>&乙＜script>"));
});

test("without its style there is no GB/T 7714", () => {
  const {gbt7714} = citation(
    {report: "a", issuer: "b", title: "c", published: null, url: null, sha256: ""},
    {
      ...known,
      styles: {}
    }
  );
  assert.equal(gbt7714, null);
});

test("the data set is cited in the same styles, with room for its address", () => {
  const {gbt7714, apa, bibtex} = datasetCitation("1.2.0", "2026-11-22", known);
  assert.match(gbt7714!, /\[DS\/OL\]\. 版本 1\.2\.0\. \(2026-11-22\)\[引用日期\]\. 引用网址\.$/);
  assert.match(apa, /\(2026\)\. .+ \(1\.2\.0\) \[Data set\]\. 引用网址$/);
  assert.match(bibtex, /^@misc\{fazhi-atlas,/);
});
