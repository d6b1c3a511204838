import {regex, signs} from "../../lexis/signs.ts";
import type {Rule} from "./candidate.ts";

const term = regex()`[一二三四五六七八九十百\d]届[^${signs.clause}\n]{0,12}$`;

/** 十六届人大二次会议, 十二届市委五次、六次全会: sessions are numbered within their term. */
export const session = {
  name: "session",
  zh: "届次",
  en: "Session of a term",
  explanationZh: "“十六届二次会议”：会议的编号，不是次数。",
  explanationEn: "Sessions are numbered within a term: “十六届二次会议”.",
  run: ({text, quantity: {numeral, measure}}) =>
    measure?.word === "次" && term.test(text.slice(Math.max(0, numeral.start - 15), numeral.start))
} as const satisfies Rule;
