import {endsPhrase} from "../../context/marks.ts";
import {regex, signs} from "../../lexis/signs.ts";
import type {Rule} from "./candidate.ts";

const indices = regex()`(?:指数|得分|评分|分值|总分|均分|平均分|系数|综合评价|比值)(?:[^${signs.phrase}]{0,12}(?:至|到))?(?:为|达|达到|至|到|上升至|提高到|提升至|提升到|下降至|由|从)?$`;
/** The thing counted, right before a number whose measure word was forgotten: 审结行政复议案件4696，. */
const counted =
  /(?:案件|纠纷|事项|人员|人数|件数|户数|起数|总数|总量|数量|文件|合同|案卷|证件|申请)(?:共|共计|合计|总计|达|为)?$/;
const share = /^[，,](?:约|仅|只)?占/;
/** A smaller bare number is more likely a number in a list (事项1、). */
const LEAST = 10;

const isYear = (value: number) => value >= 1900 && value <= 2100;

/**
 * A bare number: a quantity only after an index, before a noun that is counted without a measure word, where it is bounded, or
 * where what is counted or its share stands beside it.
 */
export const noMeasureWord = {
  name: "no-measure-word",
  zh: "无量词",
  en: "No measure word",
  explanationZh: "后面没有量词，看不出数的是什么。",
  explanationEn: "No measure word follows, so nothing is counted.",
  run: ({text, quantity, lexicon, clause}) => {
    const {numeral, measure, start, end, numberEnd} = quantity;
    // 零部件, 零投诉: 零 counts nothing
    if (numeral.script === "chinese" && numeral.value === 0) return true;
    if (measure) return false;
    const head = text.slice(Math.max(clause.start, start - 20), start);
    if (numeral.script === "chinese") return !(numeral.power >= 4 && quantity.boundAt !== null);
    if (indices.test(head)) return false;
    if (lexicon.countedNouns.findAt(text, numberEnd)) return false;
    if (numeral.power >= 4) return false;
    const closes = end >= clause.end || endsPhrase(text, end) || text[end] === "的";
    // 死亡人数为0
    if (numeral.value === 0 && closes && /[为是至到]$/.test(head)) return false;
    if (numeral.value >= LEAST) {
      if (share.test(text.slice(end, end + 3))) return false;
      if (!isYear(numeral.value) && counted.test(head) && closes && text[end] !== "的") return false;
    }
    return !(quantity.boundAt !== null && (numeral.over || numeral.value >= 1000) && closes);
  }
} as const satisfies Rule;
