import type {Rule} from "./candidate.ts";

/** 六个坚持, 五个“必须统筹好”, 四个不放过, 五个到位: a slogan, in which 个 counts demands, not things. */
export const slogan = {
  name: "slogan",
  zh: "口号中的数",
  en: "Number of a slogan",
  explanationZh: "“六个坚持”“四个不放过”：数的是要求。",
  explanationEn: "“六个坚持”, “四个不放过”: a slogan counts its demands.",
  run: ({text, quantity: {numeral, measure, end}, lexicon}) =>
    measure?.word === "个" &&
    numeral.script === "chinese" &&
    !numeral.over &&
    lexicon.slogans.findAt(text, text[end] === "“" ? end + 1 : end) !== null
} as const satisfies Rule;
