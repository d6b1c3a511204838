import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {reportingYear} from "../../loaders/structure/year.ts";

const nothing = {
  title: null,
  file: "",
  isWorkReport: false,
  openings: [],
  results: [],
  plans: [],
  chapters: [],
  told: () => "",
  published: null
};
const year = (evidence: Partial<Parameters<typeof reportingYear>[0]>) => {
  const found = reportingYear({...nothing, ...evidence});
  return [found.year, found.yearBasis];
};

describe("the reporting year", () => {
  it("is that of the title", () => {
    assert.deepEqual(year({title: "青屿县2023年法治政府建设情况报告"}), [2023, "stated"]);
    assert.deepEqual(year({title: "2022年法治建设工作总结暨2023年工作要点"}), [2022, "stated"]);
  });
  it("is the year before where the title has that of its reading", () => {
    const title = "2024年政府工作报告";
    assert.deepEqual(year({title, results: ["2023年工作回顾"], isWorkReport: true}), [2023, "stated"]);
    assert.deepEqual(year({title, isWorkReport: true}), [2023, "inferred"]);
    assert.deepEqual(year({title: "青屿县2024年工作报告", plans: ["2024年工作安排"]}), [2023, "inferred"]);
    assert.deepEqual(year({title: "青屿县2024年工作报告", results: ["2024年工作回顾"]}), [2024, "stated"]);
  });
  it("is told by the file's name where there is no title, and by the chapter on the year ahead", () => {
    assert.deepEqual(year({file: "2014年南山区政府工作报告", isWorkReport: true}), [2013, "inferred"]);
    assert.deepEqual(year({file: "青屿县_2020_report"}), [2020, "stated"]);
    assert.deepEqual(year({isWorkReport: true, chapters: ["过去五年工作回顾", "2015年主要工作"]}), [2014, "inferred"]);
  });
  it("is never a goal", () => {
    assert.deepEqual(year({told: () => "完成2035年远景目标纲要编制，到2030年碳达峰，2030年前完成"}), [null, null]);
    assert.deepEqual(year({told: () => "2021年调解纠纷12件，完成2035年远景目标纲要编制"}), [2021, "inferred"]);
  });
});
