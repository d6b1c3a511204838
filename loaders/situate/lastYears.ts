import type {Lexis} from "../lexis/lexis.ts";
import type {Span} from "../types.ts";
import type {Frame} from "./frame.ts";

const numbers = "一二三四五六七八九十";
const expression = /(?<![\d.第])([一二两三四五六七八九十]|\d{1,2})(多)?年(?:多)?(来|间|以来|里)?/y;
/** 过去五年, 这五年, 近三年来. */
const pastBefore = /(?:过去的?|刚刚过去的|这|近|最近|以往)$/;
const comingBefore = /(?:未来|今后|下一个|今后的|下|后|往后)$/;
/** 连续三年, 第五年, 提前两年, 每五年: a length, not a stretch of the calendar. */
const lengthOfTime =
  /(?:连续|第|满|每|约|达|超|隔|时隔|提前|推迟|为期|再|用|需|缩短|延长|有期徒刑|服务|任期|工作|间隔|保持|自|前)$/;
/** 三年行动计划, 五年规划, 三年攻坚: the name of a programme. */
const programme = /^[\u4e00-\u9fff]{0,10}(?:行动|计划|规划|方案|工程|攻坚|目标)/;
/** 五年工作回顾, 五年发展成就: in a heading. */
const reviewed = /^[\u4e00-\u9fff]{0,6}(?:回顾|总结|成就|成绩|历程|成效)/;
/** 运行两年，审查合同790份: since something began. */
const running = /(?:运行|实施|开展|施行|成立|挂牌|启用|开通|运营|推行|启动)$/;
const sum = /^(?:累计|共计?|总|合计|净|新|来)/;
/** 35年来最强台风, 十年来首次: how rare a thing is. */
const superlative = /^(?:最|首|罕见|未有|未遇|不遇|一遇|少有|新高|新低)/;
const LONGEST_STRETCH = 10;
const LONGEST_LEFT = 5;
const LONGEST_RIGHT = 14;

/** The last or the next years that words count (五年来, 过去五年, 未来三年), at a numeral, or null. */
export function findLastYears(
  text: string,
  at: number,
  reporting: number | null,
  verbs: Lexis<true>,
  isHeading = false
): (Span & Frame) | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return null;
  const [all, numeral, , ending] = match;
  const years = numeral === "两" ? 2 : numbers.indexOf(numeral!) + 1 || Number(numeral);
  const end = at + all.length;
  const left = text.slice(Math.max(0, at - LONGEST_LEFT), at);
  const right = text.slice(end, end + LONGEST_RIGHT);
  if (superlative.test(right)) return null;
  const coming = comingBefore.exec(left);
  if (coming) return {start: at - coming[0].length, end, period: "target", from: null, to: null};
  const past = pastBefore.exec(left);
  // 24年共办结42件: two digits name a year.
  if (!past && !ending && years > LONGEST_STRETCH) return null;
  const isStretch =
    past ||
    (ending && !left.endsWith("连续")) ||
    (running.test(left) && /^[，,]/.test(right)) ||
    (isHeading && reviewed.test(right)) ||
    (!lengthOfTime.test(left) && (sum.test(right) || isVerb(text, end, right, verbs)));
  if (!isStretch) return null;
  const start = past ? at - past[0].length : at;
  if (years === 1) return {start, end, period: "year", from: reporting, to: reporting};
  return {start, end, period: "multi_year", from: reporting === null ? null : reporting - years + 1, to: reporting};
}

const isVerb = (text: string, end: number, right: string, verbs: Lexis<true>) =>
  !programme.test(right) && verbs.findAt(text, end) !== null;
