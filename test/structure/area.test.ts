import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {findArea as areaIn} from "../../loaders/structure/area.ts";
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
});
