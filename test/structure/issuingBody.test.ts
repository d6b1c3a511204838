import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {issuingBody} from "../../loaders/structure/issuingBody.ts";

const words = await knowledge();
const of = (title: string | null, text = "", issuer: string | null = null) => {
  const {
    issuerLevel,
    issuingBody: body,
    genre
  } = issuingBody({title, issuer, text, isWorkReport: false, area: null}, words);
  return [issuerLevel, body, genre];
};

describe("who issues a report", () => {
  it("is the government where the title names an area or its government", () => {
    assert.deepEqual(of("青屿县2023年法治政府建设情况报告"), ["government", null, "government_report"]);
    assert.deepEqual(of("青屿县人民政府关于2023年法治政府建设情况的报告"), ["government", null, "government_report"]);
  });
  it("is a town, a department or a zone by the end of its name", () => {
    assert.deepEqual(of("青屿县双桥镇2024年法治政府建设年度报告"), ["township", "青屿县双桥镇", "township_report"]);
    assert.deepEqual(of("青屿市水利局关于2023年度法治政府建设情况的报告"), [
      "department",
      "青屿市水利局",
      "department_report"
    ]);
    assert.deepEqual(of("2023年度市水利局法治政府建设情况报告")[0], "department");
    assert.deepEqual(of("青屿高新区2023年法治政府建设情况报告"), ["zone", "青屿高新区", "zone_report"]);
    assert.equal(of("中共青屿县委全面依法治县委员会办公室关于2023年法治建设情况的报告")[0], "party");
  });
  it("is told by the signature and by how the text speaks of itself where the title is silent", () => {
    assert.deepEqual(of("2023年法治政府建设工作总结", "我局开展培训，我局执法人员", "青屿县水利局").slice(0, 2), [
      "department",
      "青屿县水利局"
    ]);
    assert.equal(of("法治政府建设情况报告", "全县法治建设，我县调解", "青屿县司法局")[0], "government");
    assert.equal(of("法治建设工作总结", "我镇调解纠纷，全镇开展")[0], "township");
  });
});
