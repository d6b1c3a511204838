import assert from "node:assert/strict";
import {test} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {type CitedReport, citation, datasetCitation} from "../../loaders/tables/cited.ts";
import {ownTitle} from "../../loaders/tables/titled.ts";

const known = await knowledge();
const nowhere = "获取和访问路径不详，引用日期不详";
const cited = (change: Partial<CitedReport> = {}, knowing = known) =>
  citation(
    {
      report: "330100-2021",
      issuer: "杭州市人民政府",
      title: "2021年度法治政府建设情况报告",
      published: "2022-03-09",
      url: null,
      sha256: "00ff",
      ownTitle: "[杭州市2021年法治政府建设年度报告（本站拟题）]",
      outlet: null,
      genre: "government_report",
      signed: null,
      accessed: null,
      ...change
    },
    knowing
  )!;

test("a report is cited in GB/T 7714, APA and BibTeX", () => {
  const {gbt7714, apa, bibtex} = cited();
  assert.equal(gbt7714, `杭州市人民政府. 2021年度法治政府建设情况报告[R]. (2022-03-09). ${nowhere}.`);
  assert.equal(apa, "杭州市人民政府. (2022). 2021年度法治政府建设情况报告. [address unknown; date of access unknown]");
  assert.match(bibtex, /^@techreport\{330100-2021,\n\tauthor = \{\{杭州市人民政府\}\},\n\tyear = \{2022\},/);
  assert.match(bibtex, /title = \{2021年度法治政府建设情况报告\}/);
  assert.match(bibtex, /SHA-256 00ff; address unknown/);
});

test("with an address it is an online source, with the date on which it was taken from there", () => {
  const url = "https://example.org/a?b=1&c=2";
  const {gbt7714, apa} = cited({url, accessed: "2023-05-01"});
  assert.equal(
    gbt7714,
    "杭州市人民政府. 2021年度法治政府建设情况报告[R/OL]. (2022-03-09)[2023-05-01]. https://example.org/a?b=1&c=2."
  );
  assert.match(cited({url}).gbt7714!, /\(2022-03-09\)\[引用日期不详\]\. https:/);
  assert.ok(apa.endsWith(url));
});

test("a date is as exact as it is known; what is unknown is said", () => {
  assert.match(cited({published: "2022-03"}).gbt7714!, /\(2022-03\)\. /);
  assert.equal(
    cited({published: null}).gbt7714,
    `杭州市人民政府. 2021年度法治政府建设情况报告[R]. 日期不详，${nowhere}.`
  );
  assert.match(cited({published: null, signed: "2022-01"}).gbt7714!, /\(2022-01\)\. 日期为落款日期，/);
  assert.match(cited({published: null}).apa, /\(n\.d\.\)/);
  assert.equal(
    cited({issuer: null}).gbt7714,
    `2021年度法治政府建设情况报告[R]. (2022-03-09). 发布机关不详，${nowhere}.`
  );
});

test("the genre decides the type; a title of our own is said to be ours", () => {
  const review = {genre: "press_review", issuer: null} as const;
  assert.match(cited({...review, outlet: "某某日报"}).gbt7714!, /报告\[N\]\. 某某日报\. \(2022-03-09\)\. 获取/);
  assert.match(cited(review).gbt7714!, /报告\[N\]\. .*报刊名不详/);
  assert.match(cited({...review, url: "https://example.org/a"}).gbt7714!, /\[EB\/OL\]\. .*发布机关不详/);
  assert.match(cited({genre: null}).gbt7714!, /\[Z\]/);
  assert.match(
    cited({title: null}).gbt7714!,
    /^杭州市人民政府\. \[杭州市2021年法治政府建设年度报告（本站拟题）\]\[R\]/
  );
  assert.equal(ownTitle("甲市", 2023, true, "press_review"), "[甲市2023年（推定）法治建设综述（本站拟题）]");
});

test("nothing is cited where title, issuer, outlet and address are unknown", () =>
  assert.equal(cited({title: null, issuer: null}), null));

test("a title is text, whatever it holds", () => {
  const {gbt7714, apa} = cited({title: "<b>甲</b>&乙<script>", issuer: "<i>丙"});
  assert.equal(gbt7714, `＜i>丙. ＜b>甲＜/b>&乙＜script>[R]. (2022-03-09). ${nowhere}.`);
  assert.ok(apa.includes("＜b>甲＜/b>&乙＜script>"));
});

test("without its style there is no GB/T 7714", () => {
  assert.equal(cited({}, {...known, styles: {}}).gbt7714, null);
});

test("the data set is cited in the same styles, with room for its address", () => {
  const {gbt7714, apa, bibtex} = datasetCitation("1.2.0", "2026-11-22", known);
  assert.match(gbt7714!, /\[DS\/OL\]\. 版本 1\.2\.0\. \(2026-11-22\)\[引用日期\]\. 引用网址\.$/);
  assert.match(apa, /\(2026\)\. .+ \(1\.2\.0\) \[Data set\]\. 引用网址$/);
  assert.match(bibtex, /^@misc\{fazhi-atlas,/);
});

test("a title can neither end its field of BibTeX nor be a command of TeX", () => {
  const {bibtex, gbt7714} = cited({
    title: "报告}, note={x} \\input{a} 50% #1 a_b & ~^$",
    url: "https://a.b/?q=}{&c=_%"
  });
  assert.match(gbt7714!, /报告}, note={x} \\input{a} 50%/);
  const bare = bibtex.replace(/\\[%#$&_]|\\text\w+\{\}/g, "");
  assert.match(bare, /title = \{报告, note=x inputa 50 1 ab {2}\},/);
  assert.doesNotMatch(bare, /\\/);
  assert.match(bibtex, /url = \{https:\/\/a\.b\/\?q=%7D%7B&c=_%\},/);
});
