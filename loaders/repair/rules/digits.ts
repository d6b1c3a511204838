import {signs} from "../../lexis/signs.ts";
import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const blankGap = "[ \\u3000]{1,4}";
/** In prose a figure follows a word or a comma; at the head of a line it may be a list number, in a table another cell's. */
const after = `(?<=[\\u4e00-\\u9fff${signs.list}${signs.semicolon}${signs.colon}（(“”》）《〔](?:${blankGap})?)`;
const unit = `(?=(?:${blankGap})?[%％‰\\u4e00-\\u9fff])`;
const large = `(?=(?:${blankGap})?(?:[%％‰万亿]|个百分点))`;
const broken = new RegExp(
  [
    // 2 0 1 2 年, 20 12年, also at the head of a line
    `(?<![\\d.](?:${blankGap})?)(?:1(?:${blankGap})?9|2(?:${blankGap})?0)(?:${blankGap})?\\d(?:${blankGap})?\\d(?=(?:${blankGap})?年)`,
    // 4 3 %
    `${after}\\d(?:${blankGap}\\d)+(?![\\d.])${unit}`,
    // 8 3 . 2 %, 2 . 3 1 万户
    `${after}(?<![表图节第](?:${blankGap})?)\\d(?:${blankGap}\\d)*${blankGap}\\.(?:${blankGap})?\\d(?:${blankGap}\\d)*${unit}`,
    // 36.5 9亿元
    `${after}(?<![表图节第](?:${blankGap})?)\\d+\\.\\d+(?:${blankGap}\\d+)+${unit}`,
    // 36 .59亿元, 36. 59 %
    `${after}(?<![表图节第](?:${blankGap})?)\\d+(?:${blankGap}\\.(?:${blankGap})?|\\.${blankGap})\\d+${large}`,
    // 12 345件
    `${after}[1-9]\\d{0,2}(?:${blankGap}\\d{3})+(?![\\d.])${unit}`
  ].join("|"),
  "g"
);
const cheap = /\d[ \u3000]|[ \u3000]\./;

/** Digits of one number that a layout drew apart. Only within prose, where no second figure can stand beside the first. */
export const digits = {
  name: "digits",
  zh: "数字断开",
  en: "Digits set apart",
  explanationZh: "“4 3 %”“36.5 9亿元”里断开的数字接上。",
  explanationEn: "Digits printed apart, as in “4 3 %” and “36.5 9亿元”, are joined.",
  knownBy:
    "only after a word or comma and before a unit (`4 3 %`, `36.5 9亿元`, `2 0 1 2 年`): never at the head of a line or between cells",
  needs: classCodes.space,
  run: (text) =>
    cheap.test(text) ? editsOf(text, broken, ([all]) => (isPager(all) ? null : all.replace(/[ \u3000]/g, ""))) : []
} as const satisfies Rule;

/** 1 2 3 4: links to the pages of an article. */
const isPager = (figures: string) =>
  figures.length > 4 && "1 2 3 4 5 6 7 8 9".startsWith(figures.replace(/[ \u3000]+/g, " "));
