import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {type Cited, parted, works} from "../../src/components/cited/works.ts";

const cited = (title: string, report: string, year = 2020): Cited => ({
  report,
  area: report.slice(0, 6),
  year,
  title,
  kind: "law",
  level: "national",
  number: null,
  sourceStart: 0
});

describe("parted", () => {
  it("takes the country's name from a law, not from anything else", () => {
    assert.equal(parted("中华人民共和国民法典").name, "民法典");
    assert.equal(parted("中华人民共和国成立七十年").name, "中华人民共和国成立七十年");
  });
  it("tells versions from names that merely end in a bracket", () => {
    assert.deepEqual(parted("法治政府建设实施纲要(2016-2020年)"), {
      name: "法治政府建设实施纲要",
      version: "2016—2020年"
    });
    assert.deepEqual(parted("绩效考评办法（试行）"), {name: "绩效考评办法", version: "试行"});
    assert.deepEqual(parted("为民办实事(市级)项目的通知"), {name: "为民办实事(市级)项目的通知", version: ""});
  });
});

describe("works", () => {
  it("join the ways a title is printed and keep its versions", () => {
    const [law, plan] = works([
      cited("民法典", "620100-2020"),
      cited("中华人民共和国民法典", "620524-2021", 2021),
      cited("纲要(2016-2020年)", "620524-2021", 2021),
      cited("纲要(2015—2020年)", "620524-2021", 2021)
    ]);
    assert.deepEqual([law!.name, law!.reports, law!.times, law!.from, law!.to], ["民法典", 2, 2, 2020, 2021]);
    assert.deepEqual(plan!.versions, ["2015—2020年", "2016—2020年"]);
  });
});
