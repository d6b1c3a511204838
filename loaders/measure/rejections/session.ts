import type {Rule} from "./candidate.ts";

const term = /[一二三四五六七八九十百\d]届[^，。；,;\n]{0,12}$/;

/** 十六届人大二次会议, 十二届市委五次、六次全会: sessions are numbered within their term. */
export const session: Rule = ({text, quantity: {numeral, measure}}) =>
  measure?.word === "次" && term.test(text.slice(Math.max(0, numeral.start - 15), numeral.start));
