import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {work} from "../../loaders/tables/work.ts";

describe("work", () => {
  it("takes the country's name from a law, not from anything else", () => {
    assert.equal(work("中华人民共和国民法典").work, "民法典");
    assert.equal(work("中华人民共和国成立七十年").work, "中华人民共和国成立七十年");
  });
  it("tells versions from names that merely end in a bracket", () => {
    assert.deepEqual(work("法治政府建设实施纲要(2016-2020年)"), {work: "法治政府建设实施纲要", version: "2016—2020年"});
    assert.deepEqual(work("绩效考评办法（试行）"), {work: "绩效考评办法", version: "试行"});
    assert.deepEqual(work("为民办实事(市级)项目的通知"), {work: "为民办实事(市级)项目的通知", version: null});
  });
  it("is one for the ways a title is printed", () => {
    const printed = ["纲要(2016-2020年)", "纲要（2016—2020年）", "纲要(2016 – 2020年)"];
    assert.equal(new Set(printed.map((title) => JSON.stringify(work(title)))).size, 1);
  });
});
