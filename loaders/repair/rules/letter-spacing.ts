import {lexis} from "../../lexis/lexis.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {signs} from "../../lexis/signs.ts";
import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";

/** A line has at least so many neighbouring Han, and this share of them drawn apart. */
const PAIRS = 5;
const SHARE = 0.6;

const pair = /[\u4e00-\u9fff]( ?)(?=[\u4e00-\u9fff])/g;
const sign = `[\\u4e00-\\u9fff${signs.phrase}（）《》“”‘’〔〕【】%％‰·—]`;
/** A blank beside a sign, or between two digits that stand alone. */
const blank = new RegExp(
  `(?<=${sign}) +(?=${sign}|\\d|[A-Za-z])|(?<=\\d|[A-Za-z]) +(?=${sign})|(?<=(?<![\\d.])\\d|\\.) +(?=\\d(?!\\d)|\\.)`,
  "g"
);
/** A measure word that a blank parts: 86场 次. */
const parted = /(?<=\d[余多]? ?[万亿]?[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g;

const measures = perKnowledge(({lexicons}) => lexis(lexicons.measures.map(({word}) => [word, true] as const)));

/** Blanks that a layout put between all the characters of a line (受 理 1 2 8 6 件), and those within a measure word. */
export const letterSpacing = {
  name: "letter-spacing",
  zh: "字间空白",
  en: "Blanks between characters",
  explanationZh: "排版在每个字之间加的空白予以去除；数字后的量词中间的空白同样处理。",
  explanationEn: "Blanks that a layout put between all characters of a line go, and those within a measure word.",
  knownBy:
    "a line with five pairs of Han or more, 60 % of them drawn apart; digits are joined where each stands alone; `86场 次` by `measures.csv`",
  needs: classCodes.space,
  run: (text, knowledge) => {
    const edits: Edit[] = [];
    const words = measures(knowledge);
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, end);
      if (line.includes(" ")) {
        const pattern = isSpaced(line) ? blank : parted;
        for (const {index, 0: gap} of line.matchAll(pattern)) {
          const word = line[index - 1]! + line.slice(index + gap.length, index + gap.length + 2);
          if (pattern === parted && (words.findAt(word, 0)?.end ?? 0) < 2) continue;
          edits.push({start: start + index, end: start + index + gap.length, is: ""});
        }
      }
      start = end + 1;
    }
    return edits;
  }
} as const satisfies Rule;

function isSpaced(line: string): boolean {
  let [all, apart] = [0, 0];
  for (const {1: gap} of line.matchAll(pair)) {
    all++;
    if (gap) apart++;
  }
  return all >= PAIRS && apart >= SHARE * all;
}
