import type {Rule} from "./candidate.ts";

/** 六个坚持, 五个“必须统筹好”, 四个不放过, 五个到位: a slogan, in which 个 counts demands, not things. */
export const slogan: Rule = ({text, quantity: {numeral, measure, end}, lexicon}) =>
  measure?.word === "个" &&
  numeral.script === "chinese" &&
  !numeral.over &&
  lexicon.slogans.findAt(text, text[end] === "“" ? end + 1 : end) !== null;
