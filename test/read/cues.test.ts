import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {Refusal} from "../../loaders/knowledge/cell.ts";
import {exclusions, patterns} from "../../loaders/knowledge/cues.ts";

describe("the must column", () => {
  it("reads patterns, groups and the place of each group", () => {
    assert.deepEqual(patterns.read("审结|办结; @行政复议 / 合同; ~审查|审核; >完成"), [
      {
        source: "审结|办结; @行政复议",
        groups: [
          {position: "here", words: ["审结", "办结"]},
          {position: "topic", words: ["行政复议"]}
        ],
        isAlone: false
      },
      {
        source: "合同; ~审查|审核; >完成",
        groups: [
          {position: "here", words: ["合同"]},
          {position: "verb", words: ["审查", "审核"]},
          {position: "after", words: ["完成"]}
        ],
        isAlone: false
      }
    ]);
  });

  it("knows a pattern whose words must stand alone beside the figure", () => {
    const groups = [
      {position: "here", words: ["新登记"]},
      {position: "topic", words: ["市场主体"]}
    ];
    assert.deepEqual(patterns.read("=新登记; @市场主体"), [{source: "=新登记; @市场主体", groups, isAlone: true}]);
  });

  it("is empty for an indicator that is never coded", () => assert.deepEqual(patterns.read(""), []));

  it("refuses what cannot be read, and says which part", () => {
    const faults: readonly (readonly [cell: string, why: RegExp])[] = [
      ["@行政复议; ~受理", /no group without @ ~ > in "@行政复议; ~受理"/],
      [">", /no word at some place of ">"/],
      ["审结; ", /no word/],
      ["审结||办结", /no word/],
      ["审结 / ", /no word/],
      ["审结；@行政复议", /"审结；@行政复议"/],
      ["审结｜办结", /full-width double/],
      ["审结/办结", /"审结\/办结"/],
      ["村（社区室", /without its other half in "村（社区室"/],
      ["村)室", /without its other half/]
    ];
    for (const [cell, why] of faults) {
      const read = patterns.read(cell);
      assert.ok(read instanceof Refusal, cell);
      assert.match(read.en, why);
    }
  });
});

describe("the not column", () => {
  it("tells words beside the figure from those earlier in the sentence", () =>
    assert.deepEqual(exclusions.read("破案率|结案率 / ~扫黑除恶"), [
      {source: "破案率|结案率", earlier: false, words: ["破案率", "结案率"]},
      {source: "~扫黑除恶", earlier: true, words: ["扫黑除恶"]}
    ]));

  it("refuses an empty word", () => assert.ok(exclusions.read("破案率 / ~") instanceof Refusal));
});
