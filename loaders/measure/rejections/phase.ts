import type {Rule} from "./candidate.ts";

/** Things that come out in issues or runs in courses. */
const issued =
  /(?:举办|开展|组织|推出|编发|印发|制作|发布|刊发|刊登|出版|播出|开办|办了|期刊|简报|培训班|共|每年|每月|分|了|达)$/;

/** 二期, 三期工程: the phase of a work; 举办三期 counts. */
export const phase = {
  name: "phase",
  zh: "期次",
  en: "Phase of a project",
  explanationZh: "“二期工程”：工程的期次。",
  explanationEn: "The phase of a project: “二期工程”.",
  run: ({text, quantity: {numeral, measure}}) =>
    measure?.word === "期" &&
    numeral.script === "chinese" &&
    !issued.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
} as const satisfies Rule;
