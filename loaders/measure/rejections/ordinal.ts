import type {Rule} from "./candidate.ts";

const sessions = new Set("届");
/** 前10名, 前三: a rank. Not 目前, 此前, 以前. */
const notFront = new Set("目此以之年日月天会提当空史岁");

/** 第九批, 其一, 十九届, 二次全会 after 届, 前10名, 首3: places in an order. */
export const ordinal: Rule = ({text, quantity, before}) => {
  const {numeral, numberEnd, measure} = quantity;
  const sign = text[numeral.start - 1];
  if (sign === "第" || sign === "其" || sign === "初") return true;
  if (
    sign === "前" &&
    !notFront.has(text[numeral.start - 2] ?? "") &&
    (!measure || "名位强列届批".includes(measure.word))
  )
    return true;
  if (sessions.has(text[numberEnd] ?? "") && !/连续|已连|先后/.test(text.slice(numeral.start - 2, numeral.start)))
    return true;
  if (measure?.word === "次" && text.startsWith("全会", quantity.end)) return true;
  // 第二个五年, 十九届二中
  return before?.reason === "ordinal" && before.end === numeral.start && (sign === "届" || measure?.word === "年");
};
