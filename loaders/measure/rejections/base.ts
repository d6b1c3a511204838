import type {Rule} from "./candidate.ts";

/** 每万人, 每10万人口: the base of a rate, not a figure of its own. */
export const base: Rule = ({text, quantity: {numeral, measure}}) =>
  text[numeral.start - 1] === "每" &&
  (measure === null || /人|户|亩|公里|元/.test(measure.word)) &&
  (numeral.bare || numeral.power > 0 || numeral.value >= 100);
