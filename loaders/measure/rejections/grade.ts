import type {Rule} from "./candidate.ts";

/** 一级响应, 三级医院, 二级及以上: a grade, not a number of levels. */
export const grade: Rule = ({text, quantity: {numeral, measure, end, high, numberEnd}}) => {
  if (measure?.word !== "级") return false;
  if (numeral.script === "arabic" || high !== null || numeral.value === 1 || text[numberEnd - 1] === "二") return true;
  return (
    /^(?:以上|及以上|[甲乙丙]等|医院|医疗|公立|响应|等保|高级|警[督监]|调研|主任|法官|检察官|律师|文物|英模|勋章|[上下]|风险|事故|残疾|伤残|水|市场)/.test(
      text.slice(end, end + 3)
    ) && !numeral.bare
  );
};
