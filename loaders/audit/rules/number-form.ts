import {regex, signs} from "../../lexis/signs.ts";
import {remarksOf} from "../remark.ts";
import type {Rule} from "../rule.ts";

/**
 * Forms that no number has: a digit after a percent sign, two decimal points, a decimal point before nothing,
 * a sign, a numeral or a measure word twice, 百分之 with a percent sign. The runs have limits so that a number of any
 * length is looked at once.
 */
const malformed = new RegExp(
  [
    /\d[\d.,]{0,30}[%％]\s?\d[\d.]*(?:以[上下内]|左右)?/,
    /\d{1,20}\.\d{1,20}\.\d{1,20}(?=\s?[%％万亿件人个元起项户])/,
    /\d{1,20}\.[%％亿]/,
    /\d[\d.]{0,30}[%％]{2,}/,
    /\d[\d.]{0,30}(?:万万|亿亿|余余|多多|余多|多余(?=[件人个元起项户场份名家]))/,
    regex()`\d{1,20}([件个人项起份次名户家场])\1(?=[${signs.phrase}])`,
    /百分之\s?\d[\d.]*[%％]/
  ]
    .map(({source}) => source)
    .join("|"),
  "g"
);

/** Figures that cannot be read. */
export const numberForm = {
  name: "number-form",
  zh: "数字写法有误",
  en: "Malformed figure",
  explanationZh: "写法有误，读不出值，如“0.2%6以内”。",
  explanationEn: "A figure written so that it cannot be read, such as “0.2%6以内”.",
  severities: ["error"],
  lexicons: [],
  silentAbout: "",
  run: ({repaired: {text}}) =>
    remarksOf(text, malformed, ([quote]) => ({
      severity: "error",
      zh: `数字“${quote}”写法有误，无法确定其值，请核对原文。`,
      en: `The figure “${quote}” is malformed and its value cannot be told; check it against the source.`
    }))
} as const satisfies Rule;
