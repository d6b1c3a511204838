import {endsPhrase} from "../../context/marks.ts";
import {regex, signs} from "../../lexis/signs.ts";
import type {Rule} from "./candidate.ts";

/** 目前, 此前, 以前: 前 that ends an adverb, not a rank. */
const notFront = new Set("目此以之年日月天会提当空史岁");
const ranked = new Set(["名", "位", "强", "列", "届", "批"]);
/** Things that come in turns, classes or grades, where 二 alone says the second. */
const runs = new Set(["轮", "次", "批", "类", "级", "期", "组", "班", "部"]);
const listed = regex()`[${signs.list}（(\s]`;
/** Terms that are counted, not numbered: 连续三届. */
const counted = /连续|已连|先后/;

/** 第九批, 其一, 十九届, 前10名, 75周年: places in an order. */
export const ordinal = {
  name: "ordinal",
  zh: "次序",
  en: "Ordinal",
  explanationZh: "“第三次”“二是”：次序，不是数量。",
  explanationEn: "Order, not quantity.",
  run: ({text, quantity, before}) => {
    const {numeral, numberEnd, measure, end} = quantity;
    const sign = text[numeral.start - 1] ?? "";
    if (sign === "第" || sign === "其" || (sign === "初" && numeral.script === "chinese")) return true;
    const isFront = sign === "前" && !notFront.has(text[numeral.start - 2] ?? "");
    if (sign === "后" && text.startsWith("排名", numeral.start - 3)) return true;
    if (isFront && (!measure || ranked.has(measure.word) || measure.kind === "percent")) return true;
    if (text[numberEnd] === "届") return !counted.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
    if (measure?.word === "周年") return true;
    // 二轮, 二次供水: two of them would be 两轮; yet 召开会议二次 counts
    if (numeral.start + 1 === numberEnd && text[numeral.start] === "二" && runs.has(measure?.word ?? ""))
      return !(measure?.word === "次" && endsPhrase(text, end) && !listed.test(sign));
    // 第二个五年, 十九届二中
    return before?.reason === "ordinal" && before.end === numeral.start && (sign === "届" || measure?.word === "年");
  }
} as const satisfies Rule;
