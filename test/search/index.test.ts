import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import {strFromU8} from "fflate";
import {searchFiles} from "../../loaders/index.ts";
import {rowsIn} from "../../loaders/tables/tables.ts";
import type {Directory} from "../../shared/search/directory.ts";
import {PostingList, postingsIn} from "../../shared/search/postings.ts";
import {IndexedSearch, type IndexedTerms} from "../../src/components/search/indexedSearch.ts";
import {IndexReader} from "../../src/components/search/indexReader.ts";
import {findPlainPattern} from "../../src/components/search/plainPattern.ts";
import {projectTables} from "../corpus.ts";

interface Piece {
  readonly start: number;
  readonly length: number;
}

let opened: () => IndexReader;
let index: IndexReader;
let requests: Piece[];
let sentences: {
  report: string;
  ordinal: number;
  text: string;
  role: string;
  area: string | null;
  year: number | null;
}[];
before(async () => {
  const tables = await projectTables();
  const files = searchFiles(tables);
  const pieces = (name: string) => {
    const read = async (piece: Piece) => {
      requests.push(piece);
      return files[name]!.subarray(piece.start, piece.start + piece.length);
    };
    return {read, readAll: (all: readonly Piece[]) => Promise.all(all.map(read))};
  };
  const directory = JSON.parse(strFromU8(files["directory.json"]!)) as Directory;
  opened = () => new IndexReader(directory, pieces("postings.bin"), pieces("texts.bin"));
  index = opened();
  sentences = rowsIn(tables, "sentences");
  requests = [];
});

const placeOf = (report: string) => {
  const {area, year} = sentences.find((sentence) => sentence.report === report)!;
  return {area, year};
};
const searched = (terms: IndexedTerms, role = "") => IndexedSearch.begun(index, terms, {report: placeOf, role});
const plain = (text: string): IndexedTerms => ({texts: [[text]], pattern: null, isPart: false});
/** The hits of a pattern, looked for in all sentences one after another. */
const standing = (pattern: RegExp, role = "") =>
  sentences
    .filter((sentence) => !role || sentence.role === role)
    .flatMap(({report, ordinal, text}) => {
      const matches = text.match(pattern);
      return matches ? `${report} ${ordinal} ${matches.join("|")}` : [];
    })
    .sort();
async function answered(search: IndexedSearch): Promise<string[]> {
  await search.readAll(Number.POSITIVE_INFINITY);
  return search.hits.map(({report, ordinal, matches}) => `${report} ${ordinal} ${matches.join("|")}`).sort();
}

describe("the search index", () => {
  it("finds every place of a character, a pair, a word and any longer text, and no other", async () => {
    for (const text of [
      "率",
      "复议",
      "行政复议",
      "法律援助",
      "情况报告",
      "，全年",
      "2023年",
      "执法人员",
      "没有这样的字"
    ])
      assert.deepEqual(await answered(await searched(plain(text))), standing(new RegExp(text, "gu")), text);
  });

  it("counts sentences and occurrences of a report exactly where it says so", async () => {
    for (const text of ["率", "复议", "行政", "行政复议", "——"]) {
      const search = await searched(plain(text));
      assert.ok(search.isCounted, text);
      await search.readAll(Number.POSITIVE_INFINITY);
      for (const {id, sentences, occurrences} of search.candidates) {
        const own = search.hits.filter(({report}) => report === id);
        assert.equal(sentences, own.length, `${text} in ${id}`);
        assert.equal(
          occurrences,
          own.reduce((sum, {matches}) => sum + matches.length, 0),
          `${text} in ${id}`
        );
      }
      assert.equal(search.rest, 0);
    }
    assert.ok(!(await searched(plain("复议"), "achievements")).isCounted, "the index counts no parts of reports");
  });

  it("takes several words of one sentence, and one part of the reports", async () => {
    const both = await answered(await searched({texts: [["行政"], ["案件"]], pattern: /行政|案件/gu, isPart: false}));
    assert.deepEqual(
      both,
      standing(/(?=.*)(?:行政|案件)/gu).filter((hit) => /行政/.test(hit) && /案件/.test(hit))
    );
    assert.deepEqual(await answered(await searched(plain("复议"), "plans")), standing(/复议/gu, "plans"));
  });

  it("takes one of several texts, and still counts where only one of them stands", async () => {
    const either = (...texts: string[]) =>
      searched({texts: [texts], pattern: new RegExp(texts.join("|"), "gu"), isPart: false});
    const two = await either("行政复议", "法律援助");
    assert.ok(!two.isCounted);
    assert.deepEqual(await answered(two), standing(/行政复议|法律援助/gu));
    const one = await either("行政附议", "行政复议", "xingzhengfuyi");
    assert.ok(one.isCounted);
    assert.deepEqual(await answered(one), standing(/行政复议/gu));
  });

  it("reads one piece for a pair, and of the sentences as many as are asked for", async () => {
    requests = [];
    index = opened();
    const search = await searched(plain("援助"));
    assert.equal(requests.length, 1);
    await search.read(1, 10);
    assert.equal(requests.length, 2);
    assert.ok(search.rest > 0);
    assert.equal(new Set(search.hits.map(({report}) => report)).size, 1);
  });

  it("stands in the order of areas, years and ids", () => {
    const order = index.directory.reports.map((report) => `${placeOf(report).area} ${placeOf(report).year} ${report}`);
    assert.deepEqual(order, order.toSorted());
  });
});

describe("postings", () => {
  it("are read as they were written", () => {
    const postings = [
      {report: 0, sentences: 1, occurrences: 1},
      {report: 127, sentences: 300, occurrences: 70_000},
      {report: 40_000, sentences: 2, occurrences: 2}
    ];
    const list = new PostingList();
    for (const posting of postings) list.add(posting);
    assert.deepEqual(postingsIn(list.bytes), postings);
    assert.throws(() => postingsIn(list.bytes.subarray(0, -1)), /cut off/);
  });
});

describe("a plain pattern", () => {
  const literals = (pattern: string) => findPlainPattern(pattern)?.literals ?? null;
  it("tells what must stand in each match", () => {
    assert.deepEqual(literals("调解.{0,6}率"), ["调解", "率"]);
    assert.deepEqual(literals("调解.{0,6}\\d+余?件"), ["调解", "件"]);
    assert.deepEqual(literals("(?:受理|审结)案件\\d*"), ["案件"]);
    assert.deepEqual(literals("案{2}件"), ["案", "件"]);
    assert.deepEqual(literals("\\(试行\\)"), ["(试行)"]);
    assert.deepEqual(literals("^全年[^，]*复议$"), ["全年", "复议"]);
  });
  it("leaves to the engine what is costly, unknown, or without a certain letter", () => {
    for (const pattern of [
      "((,|.)*)*$",
      "(",
      "a|b",
      ".*",
      "法?",
      "a.*b.*c",
      "a\\d*\\d*\\d*",
      "(?i)abc",
      "\\p{Han}率",
      "\\s率",
      "[z-a]率",
      "率{2",
      "(a+)+率"
    ])
      assert.equal(literals(pattern), null, pattern);
  });
  it("finds what the pattern finds", async () => {
    for (const pattern of ["调解.{0,6}率", "复议案件\\d+[余多]?件", "(?:受理|审结).{0,8}?案件"]) {
      const {literals, source} = findPlainPattern(pattern)!;
      const hits = await answered(
        await searched({texts: literals.map((text) => [text]), pattern: new RegExp(source, "gu"), isPart: true})
      );
      assert.ok(hits.length > 0, pattern);
      assert.deepEqual(hits, standing(new RegExp(pattern, "gu")));
    }
  });
});
