import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {logLikelihood, signedLogLikelihood} from "../../src/components/search/association.ts";
import {clusters} from "../../src/components/search/clusters.ts";
import {collocates} from "../../src/components/search/collocates.ts";
import {type Hit, lines, sorted} from "../../src/components/search/concordanceLines.ts";
import {spelled} from "../../src/components/search/pinyinSpelling.ts";
import {findRequest, isSpelled, literal} from "../../src/components/search/searchRequest.ts";
import {findNode, tokens} from "../../src/components/search/tokens.ts";

const hit = (text: string, words: string, matches: string[], report = "a"): Hit => ({
  report,
  ordinal: 0,
  text,
  words,
  sourceStart: 0,
  area: null,
  year: null,
  role: "achievements",
  rules: null,
  matches
});

describe("a request", () => {
  it("is words, a phrase in quotes, or a pattern between slashes", () => {
    assert.deepEqual(findRequest(" 行政复议  案件 "), {kind: "words", words: ["行政复议", "案件"]});
    assert.deepEqual(findRequest("“审结 案件”"), {kind: "phrase", words: ["审结 案件"]});
    assert.deepEqual(findRequest("/调解.{0,4}率/"), {kind: "pattern", pattern: "调解.{0,4}率"});
    assert.equal(findRequest("   "), null);
  });
  it("knows Latin letters from a word, and takes a word literally", () => {
    assert.ok(isSpelled("lü'you"));
    assert.ok(!isSpelled("复议fuyi"));
    assert.match("a.b", new RegExp(`^${literal("a.b")}$`));
    assert.doesNotMatch("axb", new RegExp(`^${literal("a.b")}$`));
  });
});

describe("spelled", () => {
  const vocabulary = [
    {word: "行政", pinyin: "xingzheng"},
    {word: "复议", pinyin: "fuyi"},
    {word: "行政复议", pinyin: "xingzhengfuyi"},
    {word: "附议", pinyin: "fuyi"}
  ];
  it("reads one word before two, and every way to read it", () => {
    assert.deepEqual(spelled("xingzhengfuyi", vocabulary), ["行政复议", "行政附议"]);
    assert.deepEqual(spelled("Fu'Yi", vocabulary), ["复议", "附议"]);
  });
  it("finds nothing where letters are left over", () => assert.deepEqual(spelled("fuyix", vocabulary), []));
});

describe("log-likelihood", () => {
  it("agrees with a table worked out by hand", () => {
    // 10 of 1,000 against 5 of 2,000: expected 5 and 10; 2·(10 ln 2 + 5 ln ½ + 990 ln(990/995) + 1995 ln(1995/1990)) = 6.9565…
    const byHand =
      2 * (10 * Math.log(2) + 5 * Math.log(0.5) + 990 * Math.log(990 / 995) + 1995 * Math.log(1995 / 1990));
    assert.ok(Math.abs(logLikelihood(10, 5, 1000, 2000) - byHand) < 1e-9);
    assert.ok(Math.abs(byHand - 6.95) < 0.02);
  });
  it("is zero where the shares are the same, and signed by which is larger", () => {
    assert.ok(logLikelihood(5, 10, 1000, 2000) < 1e-9);
    assert.ok(signedLogLikelihood(1, 10, 1000, 1000) < 0);
    assert.ok(signedLogLikelihood(10, 1, 1000, 1000) > 0);
  });
});

describe("lines", () => {
  const hits = [
    hit("办理复议,复议审结", "办理 复议 复议 审结", ["复议", "复议"]),
    hit("收到复议申请", "收到 复议 申请", ["复议"])
  ];
  it("has a line for each occurrence", () =>
    assert.deepEqual(
      lines(hits).map(({start}) => start),
      [2, 5, 2]
    ));
  it("sorts by what follows, and by what goes before read outwards", () => {
    const right = sorted(lines(hits), "right").map(({hit, end}) => hit.text.slice(end));
    assert.deepEqual(right, [",复议审结", "申请", "审结"]);
    const left = sorted(lines(hits), "left").map(({hit, start}) => hit.text.slice(0, start).at(-1));
    assert.deepEqual(left, [",", "到", "理"]);
  });
});

describe("tokens", () => {
  it("have their places, punctuation between them", () => {
    assert.deepEqual(tokens("办,办案", "办 办案"), [
      {word: "办", start: 0, end: 1},
      {word: "办案", start: 2, end: 4}
    ]);
  });
  it("tell which of them a keyword covers", () => {
    const line = {hit: hit("", "", []), start: 1, end: 4};
    assert.deepEqual(findNode(tokens("甲行政复议案", "甲 行政 复议 案"), line), [1, 2]);
  });
});

describe("collocates", () => {
  it("are the words near the keyword, scored against the rest of the corpus", () => {
    const all = lines([
      hit("办理复议案件", "办理 复议 案件", ["复议"]),
      hit("受理复议案件", "受理 复议 案件", ["复议"])
    ]);
    const frequency = new Map([
      ["案件", 2],
      ["办理", 50],
      ["受理", 1]
    ]);
    const found = collocates(all, frequency, 1000, {least: 1});
    assert.deepEqual(
      found.map(({word}) => word),
      ["案件", "受理", "办理"]
    );
    assert.deepEqual({...found[0], score: 0}, {word: "案件", before: 0, after: 2, corpus: 2, score: 0});
    assert.ok(Math.abs(found[0]!.score - logLikelihood(2, 0, 4, 996)) < 1e-9);
  });
});

describe("clusters", () => {
  it("are repeated sequences with the keyword, the longest of equals, not across a stop", () => {
    const all = lines([
      hit("做好复议应诉工作", "做好 复议 应诉 工作", ["复议"]),
      hit("做好复议应诉工作", "做好 复议 应诉 工作", ["复议"], "b"),
      hit("开展复议,应诉", "开展 复议 应诉", ["复议"])
    ]);
    assert.deepEqual(clusters(all), [{phrase: "做好复议应诉工作", words: 4, count: 2, reports: 2}]);
  });
});
