import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {patterns} from "../../loaders/code/patterns.ts";

describe("the must column", () => {
  it("reads patterns, groups and the place of each group", () => {
    assert.deepEqual(patterns("审结|办结; @行政复议 / 合同; ~审查|审核; >完成"), [
      {
        source: "审结|办结; @行政复议",
        groups: [
          {place: "here", words: ["审结", "办结"]},
          {place: "topic", words: ["行政复议"]}
        ]
      },
      {
        source: "合同; ~审查|审核; >完成",
        groups: [
          {place: "here", words: ["合同"]},
          {place: "verb", words: ["审查", "审核"]},
          {place: "after", words: ["完成"]}
        ]
      }
    ]);
  });

  it("is empty for an indicator that is never coded", () => assert.deepEqual(patterns(""), []));

  it("refuses a pattern that would code any figure of a passage", () => {
    assert.throws(() => patterns("@行政复议; ~受理"), /@行政复议; ~受理/);
  });
});
