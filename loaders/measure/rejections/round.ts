import type {Rule} from "./candidate.ts";

const ages = new Set(["年", "岁", "天", "日", "代"]);

/** 百年华诞, 千年古城: a round age, not a figure. */
export const round = {
  name: "round",
  zh: "百年、千年之类",
  en: "Round age",
  explanationZh: "“百年”“千年”：形容久远。",
  explanationEn: "“百年”, “千年”: a round age.",
  run: ({quantity: {numeral, measure, boundAt}}) =>
    numeral.bare && numeral.value >= 100 && boundAt === null && measure !== null && ages.has(measure.word)
} as const satisfies Rule;
