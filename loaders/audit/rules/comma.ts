import {remarksOf} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** Limited, so that a long number is not read anew from each of its digits. */
const figure = "\\d[\\d.,]{0,30}[万亿]?[余多]?(?:人次|场次|件次|家次|[人件起场次份名户个项条])";
/** 解除矫正713人目前管理在册96人: a word that opens a new statement stands between two figures without a comma. */
const newStatement = new RegExp(
  `${figure}(?:目前|截至目前|现有|今年以来|同时|另有|其中)[\\u4e00-\\u9fff]{0,12}${figure}`,
  "g"
);
/** 培训执法人员1000余人次依法全面履行: a verb with its object and sum is complete, and another statement follows at once. */
const nextVerb = new RegExp(
  `(?:培训|轮训|接待|解答|发放|审结|办结|调处|化解|调解成功|查处|破获|举办)[\\u4e00-\\u9fff]{2,12}${figure}(?:依法|全面|有效|切实|认真|严格|进一步|不断)[\\u4e00-\\u9fff]{2}`,
  "g"
);

/** 意识还不强等在2022年工作中: the plan begins where the list of shortcomings has not been closed. */
const nextPlan = /[等强高够足善差少低弱慢松软浅透严实紧]在20\d\d年(?:度)?(?:的)?工作中/g;

/** Two statements run together where a mark has been lost. */
export const comma = {
  name: "comma",
  zh: "缺标点",
  en: "Missing punctuation",
  explanationZh: "两件事连写，中间少了标点。",
  explanationEn: "Two statements run together without a punctuation mark.",
  severities: ["note"],
  lexicons: [],
  silentAbout: "",
  run: ({repaired: {text}}) =>
    [newStatement, nextVerb, nextPlan].flatMap((pattern) =>
      remarksOf(text, pattern, ([quote]) => ({
        severity: "note",
        zh: `“${quote}”中缺少标点，前后两事连写，请核对断句。`,
        en: `A mark is missing in “${quote}”: two statements run together; check where the first ends.`
      }))
    )
} as const satisfies Rule;
