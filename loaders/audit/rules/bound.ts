import {remarksOf} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** 788余场次: a number exact to its last digit, said to be more. 万余 rounds and is right. */
const exactAndMore =
  /(?<![\d.,])[1-9]\d*[1-9](?:余|多)(?![万亿年月天岁分])[件个人名位起项户家场次份篇条部宗处幅块台套]{1,2}/g;
/** 近200余: less than and more than at once. Not 近10余年: the last ten-odd years. */
const both =
  /(?:近|不足|不到|接近|至多|不超过)\d[\d.,]*[万亿]?(?:余|多)(?!年|个月|天|[万亿])[件个人名位起项户家场次份篇条部宗处]|(?:不少于|不低于|至少|超过|突破|逾)\d[\d.,]*[万亿]?[%％件个人名位起项户家场次份]?(?:以下|以内)/g;

/** A figure whose bound contradicts its number or another bound. */
export const bound = {
  name: "bound",
  zh: "准数又称约数",
  en: "Exact and approximate at once",
  explanationZh: "精确到个位又说“余”（788余人），或同时说“近”和“余”（近200余人）。",
  explanationEn: "Exact to the last digit and “more than” (788余人), or “nearly” and “more than” at once (近200余人).",
  severities: ["note"],
  lexicons: [],
  silentAbout: "43.1万余, 近10余年",
  run: ({repaired: {text}}) => [
    ...remarksOf(text, exactAndMore, ([quote]) => ({
      severity: "note",
      zh: `“${quote}”既是精确到个位的数，又称“余（多）”，两者必有一误：是准数还是约数，请核对。`,
      en: `“${quote}” is exact to the last digit and yet says “more than”; check whether it is exact or rounded.`
    })),
    ...remarksOf(text, both, ([quote]) => ({
      severity: "note",
      zh: `“${quote}”同时表示“不到”和“超过”，上下限自相矛盾，请核对。`,
      en: `“${quote}” says “less than” and “more than” at once; check which is meant.`
    }))
  ]
} as const satisfies Rule;
