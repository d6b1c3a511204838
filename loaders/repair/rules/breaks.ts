import {fullWidth, regex, signs} from "../../lexis/signs.ts";
import type {Edit, Knowledge} from "../../types.ts";
import {ALWAYS} from "../characterClasses.ts";
import {type Across, cohesiveAcross, pair, partsPhrase} from "../cohesion.ts";
import {findFurniture} from "../furnitureLine.ts";
import {beginsInMiddle, endsHeading, opensParagraph, opensSentence, wantsMore} from "../lineEdge.ts";
import {
  isBrokenOff,
  isClosed,
  isOpenEnded,
  isProse,
  mayGoOn,
  mayPartWord,
  printedWidth,
  splitsFigure,
  splitsNumeral
} from "../lineShape.ts";
import {listLines} from "../listLines.ts";
import type {Rule} from "../rule.ts";
import {endsWord, partsWord} from "../wordCut.ts";

/** A line break after a line that is not complete. */
interface Break extends Across {
  readonly lineStart: number;
  /** The next line, and those after it while it goes on in them. */
  readonly ahead: string;
  /** Span of the line feed and the white space around it. */
  readonly start: number;
  readonly end: number;
}

/** The second half of a heading is shorter. */
const LONG = 30;
/** A text with so many breaks that are certainly wrong has others that show it less. */
const BROKEN = 3;

/**
 * Hard line breaks inside sentences and figures. A break is mended where the line is not complete, the next one begins nothing new,
 * and one of these shows that they belong together: a complete sentence stands earlier in the line, it ends in the middle of a
 * phrase or figure, the break parts a word of this text or a fixed phrase, or the text is wrapped at that width. In a text that
 * has several such breaks, weaker evidence will do: a word of the dictionary goes over the break, the line ends with a word that
 * wants another, or the next begins as no sentence does.
 */
export const breaks = {
  name: "breaks",
  zh: "断行",
  en: "Line breaks",
  explanationZh: "排版换行把句子截断，接上。",
  explanationEn: "Line breaks of the layout that cut a sentence are taken out.",
  knownBy:
    "the line is not complete, the next begins nothing new, and a sentence stands before, a phrase, word or figure is cut, or the text is wrapped or indented. In a text with three such breaks or more, also: a word of jieba’s dictionary goes over the break, the line ends with a word that wants another or the next begins as no sentence does (`line-edges.csv`), the siblings of a list entry run on in their line, or the text has numbered headings and the line is none",
  needs: ALWAYS,
  run: (text, knowledge) => {
    const open = openBreaks(text);
    if (!open.length) return [];
    const wrap = wrapWidth(text, open);
    const indented = isIndented(text);
    const words = cohesiveAcross(text, open);
    const isCertain = (at: Break, line: string) =>
      isBrokenOff(line, at.ahead) ||
      isWrapped(at, wrap) ||
      (!isClosed(line) &&
        (isProse(line) ||
          splitsFigure(line, at.next) ||
          (indented && indent.test(line)) ||
          partsPhrase(line, at.next, knowledge) ||
          (mayPartWord(line, at.next) && words.has(pair(at)) && !endsWord(line, at.next))));
    const certain = mended(text, open, isCertain, knowledge);
    if (certain.length < BROKEN) return certain;
    const lists = listLines(text);
    const prose = text.lastIndexOf("\n", text.search(proseMark));
    const isLikely = ({next, ahead, start}: Break, line: string) =>
      splitsNumeral(line, next) ||
      (!opensParagraph(next, knowledge) && partsWord(line, next)) ||
      (start > prose &&
        !opensParagraph(next, knowledge) &&
        (wantsMore(line, knowledge) ||
          beginsInMiddle(ahead, knowledge) ||
          lists.runsOn(line) ||
          (lists.isEntry(line)
            ? isOpenEnded(ahead) && ahead.length < LONG
            : !isClosed(line) &&
              (opensSentence(line, knowledge) || (lists.isNumbered && !endsHeading(line, knowledge))))));
    return mended(text, open, (at, line) => isCertain(at, line) || isLikely(at, line), knowledge);
  }
} as const satisfies Rule;

/** The edits that join lines, where `isOne` says so of a break and of the line before it as it reads after those before were mended. */
function mended(
  text: string,
  open: readonly Break[],
  isOne: (at: Break, line: string) => boolean,
  knowledge: Knowledge
): Edit[] {
  const edits: Edit[] = [];
  for (const at of open) {
    const last = edits.at(-1);
    const line = last && last.end === at.lineStart ? logicalLine(text, edits, at) : at.line;
    if (!isOne(at, line)) continue;
    if ([at.line, at.next].some((words) => words.length > 1 && findFurniture(words, knowledge))) continue;
    const latin = /[a-z]$/.test(line) && /^[A-Za-z]/.test(at.next);
    edits.push({start: at.start, end: at.end, is: latin ? " " : ""});
  }
  return edits;
}

/** How much of a line that was mended before is looked at: enough to find a sentence in it. */
const BACK = 200;

/** The end of the line as it reads after the breaks before it were mended. */
function logicalLine(text: string, edits: readonly Edit[], at: Break): string {
  let line = at.line;
  for (let i = edits.length - 1; i >= 0 && line.length < BACK; i--) {
    const {start, end} = edits[i]!;
    const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - BACK);
    line = text.slice(from, start) + line;
    if (i === 0 || edits[i - 1]!.end !== from || end <= from) break;
  }
  return line;
}

function openBreaks(text: string): Break[] {
  const open: Break[] = [];
  for (let start = 0, at = text.indexOf("\n"); at >= 0; start = at + 1, at = text.indexOf("\n", start)) {
    // Most lines end so: one look at their last sign is enough.
    if (at === start || "。；：！？".includes(text[at - 1]!)) continue;
    const line = text.slice(start, at).trimEnd();
    if (!isOpenEnded(line)) continue;
    const newline = text.indexOf("\n", at + 1);
    const next = text.slice(at + 1, newline < 0 ? text.length : newline);
    if (!mayGoOn(next) || line.includes("\t") || next.includes("\t") || /摄$|▲|\.{3}$/.test(line)) continue;
    open.push({line, next, ahead: goneOn(text, at + 1), lineStart: start, start: start + line.length, end: at + 1});
  }
  return open;
}

/** So much of what follows is looked at. */
const AHEAD = 80;

/** The text from `start` on as far as one line goes on in the next. */
function goneOn(text: string, start: number): string {
  const lines = text.slice(start, start + AHEAD).split("\n");
  const end = lines.findIndex((line, i) => !isOpenEnded(line) || !mayGoOn(lines[i + 1] ?? ""));
  return lines.slice(0, end + 1).join("");
}

const indent = /^[ \t\u3000]/;
/** Whether the paragraphs of a text are indented, so that a line that is not goes on from the last. */
function isIndented(text: string): boolean {
  const prose = text.split("\n").filter((line) => line.includes("。"));
  return prose.length > LINES && prose.filter((line) => indent.test(line)).length >= prose.length / 2;
}

/** At least so many open lines, and this share of them, must have the same width (within one Han) for a text to count as wrapped. */
const LINES = 4;
const SHARE = 0.6;
const NARROWEST = 30;
/** Room for a closing sign that hangs over the margin. */
const OVER = 12;

const proseMark = regex()`[${signs.comma}。]`;
/** Prose has signs; lists of titles may be as even as wrapped lines, but have none. */
const sign = regex()`[${fullWidth.phrase}“《（]`;

/** The width at which the text is wrapped; Infinity if it is not. A wrapped text has no wider lines. */
function wrapWidth(text: string, open: readonly Break[]): number {
  const counts = new Map<number, number>();
  const widths = open
    .flatMap(({line}) => (sign.test(line) ? [printedWidth(line)] : []))
    .filter((width) => width >= NARROWEST);
  for (const width of widths) counts.set(width >> 2, (counts.get(width >> 2) ?? 0) + 1);
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const near = count + Math.max(counts.get(most - 1) ?? 0, counts.get(most + 1) ?? 0);
  const wrap = 4 * (most - 1);
  return near >= LINES && near >= SHARE * widths.length && !hasWider(text, wrap + OVER)
    ? wrap
    : Number.POSITIVE_INFINITY;
}

/** Whether more than one line in twenty is wider. */
function hasWider(text: string, width: number): boolean {
  const lines = text.split("\n").filter((line) => line.length > 1);
  return lines.filter((line) => printedWidth(line) > width).length > 0.05 * lines.length;
}

const isWrapped = ({line, next}: Break, wrap: number) =>
  printedWidth(line) >= wrap && printedWidth(next) <= wrap + OVER;
