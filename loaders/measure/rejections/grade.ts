import type {Rule} from "./candidate.ts";

/** 一级响应, 三级医院, 二级及以上: a grade, not a number of levels. */
export const grade = {
  name: "grade",
  zh: "等级",
  en: "Grade",
  explanationZh: "“三级响应”“一类水质”：等级，不是数量。",
  explanationEn: "Grades and classes are no quantities: “三级响应”, “一类水质”.",
  run: ({text, quantity: {numeral, measure, end, high, numberEnd}}) => {
    if (measure?.word === "类")
      return (
        numeral.script === "chinese" &&
        (text[numeral.start - 1] === "劣" ||
          /^(?:水|疫苗|公益|费区|城市)/.test(text.slice(end, end + 2)) ||
          text.startsWith("公益", numeral.start - 2))
      );
    // 千亿级 is an amount
    if (measure?.word !== "级" || numeral.value >= 1e8) return false;
    if (numeral.script === "arabic" || high !== null || numeral.value === 1 || text[numberEnd - 1] === "二")
      return true;
    return (
      /^(?:以上|及以上|[甲乙丙]等|.{0,3}医院|医疗|公立|响应|等保|高级|警[督监]|调研|主任|法官|检察官|律师|文物|英模|勋章|[上下]|风险|事故|残疾|伤残|水|市场|公路|子公司|资质|火灾|运动员|技工|技师|建造师|教师|岗位|职业|职员|预警|防护|应急|警情|联赛)/.test(
        text.slice(end, end + 6)
      ) && !numeral.bare
    );
  }
} as const satisfies Rule;
