import {regex, signs} from "../../lexis/signs.ts";
import type {Rule} from "./candidate.ts";

/** 万人发明专利拥有量, 百人起诉率, 万人成讼数 */
const perHead = regex()`^[^${signs.phrase}\d]{1,9}(?:率|量|比|数)`;
const heads = new Set(["人", "户"]);
const perOutput = /^(?:地区)?(?:生产总值|国内生产|GDP|工业增加值|增加值|产值|总产值|国民)/;

/** 每万人, 每10万人口, 万元GDP能耗: the base of a rate, not a figure of its own. */
export const base = {
  name: "base",
  zh: "计算基数",
  en: "Base of a rate",
  explanationZh: "“每万人”“每百户”里的数是计算的基数。",
  explanationEn: "In “每万人” the number is the base of a rate.",
  run: ({text, quantity: {numeral, measure, end}}) => {
    if (numeral.bare && measure && perHead.test(text.slice(end, end + 12)) && heads.has(measure.word)) return true;
    if (numeral.bare && measure?.kind === "money" && perOutput.test(text.slice(end, end + 6))) return true;
    return (
      text[numeral.start - 1] === "每" &&
      (measure === null || /人|户|亩|公里|元/.test(measure.word)) &&
      (numeral.bare || numeral.power > 0 || numeral.value >= 100)
    );
  }
} as const satisfies Rule;
