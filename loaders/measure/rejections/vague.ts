import type {Rule} from "./candidate.ts";

/** 数十, 数百, 几十, 若干: no number is given. 人数百余 and the like have 数 as the end of a noun. */
export const vague = {
  name: "vague",
  zh: "概数",
  en: "No definite number",
  explanationZh: "“数十”“若干”：没有确定的数值。",
  explanationEn: "“数十”, “若干”: no definite value.",
  run: ({text, quantity: {numeral}}) => {
    const sign = text[numeral.start - 1];
    if (!numeral.bare || (sign !== "数" && sign !== "几")) return false;
    return sign === "几" || !/[人次件户总个指份家场起]/.test(text[numeral.start - 2] ?? "");
  }
} as const satisfies Rule;
