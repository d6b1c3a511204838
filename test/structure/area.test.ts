import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {findArea as areaIn} from "../../loaders/structure/reportArea.ts";
import type {Area} from "../../loaders/types.ts";

let areas: readonly Area[];
const findArea = (trusted: readonly string[], text: string, areas: readonly Area[], year: number | null = null) =>
  areaIn({trusted, text, year}, areas).area;
before(async () => {
  areas = (await knowledge("data")).areas;
});

describe("the area of a report", () => {
  it("is the code of the name in its title, the smallest of several", () => {
    assert.equal(findArea(["武山县2020年度法治政府建设情况报告"], "", areas), "620524");
    assert.equal(findArea(["甘肃省天水市武山县2020年度法治政府建设情况报告"], "", areas), "620524");
  });
  it("is decided by the area above where two have one name, else stays a name", () => {
    assert.equal(findArea(["长春市朝阳区2023年法治政府建设年度报告"], "", areas), "220104");
    assert.equal(findArea(["朝阳区2023年法治政府建设年度报告"], "现将北京市朝阳区情况报告如下", areas), "110105");
    assert.equal(findArea(["朝阳区2023年法治政府建设年度报告"], "", areas), "朝阳区");
  });
  it("does not find a county in the end of a word", () => {
    assert.equal(findArea(["深入开展法治创新县创建工作"], "", areas), null);
    assert.equal(findArea(["和县2023年法治政府建设年度报告"], "", areas), "340523");
  });
  it("is the name itself where the gazetteer lacks it, and nothing where none is named", () => {
    assert.equal(findArea(["关于青屿市2023年法治政府建设情况的报告"], "", areas), "青屿市");
    assert.equal(findArea([""], "全市法治建设取得新成效", areas), null);
    assert.equal(findArea(["在中央、国务院和省委的正确领导下"], "", areas), null);
  });
  it("is the area that had the name in the reporting year", () => {
    assert.equal(findArea(["徐水县2013年度依法行政工作情况报告"], "", areas, 2013), "130625");
    assert.equal(findArea(["徐水区2011年工作报告"], "", areas, 2011), "130625");
    assert.equal(findArea(["沙县2019年法治政府建设年度报告"], "", areas, 2019), "350427");
    assert.equal(findArea(["杭州市临平区2022年法治政府建设年度报告"], "", areas, 2022), "330113");
    assert.equal(findArea(["杭州市下城区2022年法治政府建设年度报告"], "", areas, 2022), "下城区");
    assert.equal(findArea(["光明新区2016年工作报告"], "", areas, 2016), "440300-guangming");
  });
  it("has short names, and stems where they can only be names", () => {
    assert.equal(findArea(["恩施州2023年度法治政府建设情况报告"], "", areas), "422800");
    assert.equal(findArea(["莫旗2022年法治政府建设情况报告"], "", areas), "150722");
    assert.equal(findArea(["保定市徐水2016年政府工作报告"], "", areas, 2016), "130609");
    assert.equal(findArea(["河北2023年法治政府建设情况报告"], "", areas), "130000");
    assert.equal(findArea(["平安法治建设2023年工作总结"], "", areas), null);
  });
  it("stays unknown with its candidates where several areas have the name", () => {
    const {area, candidates} = areaIn({trusted: ["城关区2022年法治政府建设情况报告"], text: "", year: 2022}, areas);
    assert.equal(area, "城关区");
    assert.ok(candidates.includes("620102") && candidates.includes("540102"));
    assert.equal(findArea(["西藏拉萨市城关区2022年法治政府建设情况报告"], "", areas, 2022), "540102");
  });
  it("is not an area that ends a word or is only mentioned", () => {
    const text =
      "我代表区人民政府报告工作。滨海城区建设迈出新步伐，滨海城区治理、滨海城区管理、滨海城区形象、滨海城区品质提升。";
    assert.equal(findArea([], text, areas), null);
    assert.equal(
      findArea([], "我代表省人民政府报告工作。与四川、云南合作，在四川、云南设站，支援四川、云南。", areas),
      null
    );
  });
  it("is the one that the text names most, of the level that speaks", () => {
    const province = `我代表省人民政府报告工作。${"贵州经济增长，四川来客增加。贵州大数据、贵州旅游、贵州品牌。".repeat(2)}`;
    assert.equal(findArea([], province, areas), "520000");
    assert.equal(
      findArea([], `我代表区人民政府报告工作。支持深圳先行。${"建设新罗湖，罗湖区获奖，罗湖口岸。".repeat(3)}`, areas),
      "440303"
    );
  });
});
