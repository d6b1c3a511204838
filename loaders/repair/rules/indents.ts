import {regex, signs} from "../../lexis/signs.ts";
import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const atHead = /^\?{2,4}(?=[\u4e00-\u9fff“《（(〔\d])/gm;
const blank = regex("gm")`^\?{2,4}(?=[\u4e00-\u9fff“《（(〔\d])|(?<=[${signs.clause}”）)])\?{1,2}(?=\n|$)`;
/** As many lines must begin so. A single question mark may be a lost character. */
const LINES = 3;

/** Blanks that a program wrote as question marks, for it had no such character: the indents of lines (??一、总体情况), and what trails them. */
export const indents = {
  name: "indents",
  zh: "写作问号的空格",
  en: "Blanks written as question marks",
  explanationZh: "行首行尾被转成问号的空格（“??一、总体情况”）删去。",
  explanationEn: "Blanks at the ends of lines that became question marks (“??一、总体情况”) are removed.",
  knownBy: "three lines or more begin with two to four question marks",
  needs: classCodes.question,
  run: (text) =>
    (text.match(atHead)?.length ?? 0) < LINES
      ? []
      : editsOf(text, blank, ({0: {length}, index}) =>
          index === 0 || text[index - 1] === "\n" ? "\u3000".repeat(length) : ""
        )
} as const satisfies Rule;
