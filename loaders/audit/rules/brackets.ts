import {phraseMark, regex, signs} from "../../lexis/signs.ts";
import type {Span} from "../../types.ts";
import {fragments} from "../fragments.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** Half-width and full-width brackets close one another. */
const pairs = [
  ["（(", "）)"],
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
  ["【", "】"],
  ["「", "」"]
] as const;
const LINE = 100;
/** By code unit: the number of the pair that the mark opens, less than 0 where it closes one; 0 for what is no mark. */
const markOf = new Int8Array(0x10000);
markOf["\n".charCodeAt(0)] = LINE;
for (const [kind, [opening, closing]] of pairs.entries()) {
  for (const mark of opening) markOf[mark.charCodeAt(0)] = kind + 1;
  for (const mark of closing) markOf[mark.charCodeAt(0)] = -kind - 1;
}
const ROUND = 1;
/** Most of a text are Han, which need no look at the table. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
/** 1) and 一）are list numbers. */
const listNumber = /[\da-zA-Z一二三四五六七八九十]$/;

/** Twenty Chinese characters in a row, but for punctuation: not the furniture of a page. */
const prose = regex()`(?:[\u4e00-\u9fff\d%“”《》（）()${signs.phrase}]){20}`;

/** The stretch of the line about a place that reaches so many characters back and on. */
function stretch(text: string, at: number, back: number, on: number): Span {
  const from = Math.max(0, at - back);
  const feed = text.slice(at, at + on).indexOf("\n");
  return {
    start: from + text.slice(from, at).lastIndexOf("\n") + 1,
    end: feed < 0 ? Math.min(text.length, at + on) : at + feed
  };
}

/** A line of the page's own: 【字号：大 中 小】 in pieces, 》》点击图片进入专题《《. */
const CONTROL = 20;
function isControl(text: string, at: number): boolean {
  const {start, end} = stretch(text, at, CONTROL + 1, CONTROL + 1);
  return end - start <= CONTROL && !phraseMark.test(text.slice(start, end));
}

/** The line feeds on one side of a place, as far as nothing else stands between. */
function feeds(text: string, from: number, way: 1 | -1): number[] {
  const offsets: number[] = [];
  for (let at = way > 0 ? from : from - 1; at >= 0 && at < text.length && /\s/.test(text[at]!); at += way)
    if (text[at] === "\n") offsets.push(at);
  return offsets;
}

/** Blanks at the end of a line; more are not looked through. */
const BLANKS = 40;
/** Whether a line ends with the mark at `at`, but for blanks. */
const endsWith = (text: string, at: number, end: number) => end - at <= BLANKS && text.slice(at + 1, end).trim() === "";

/** Characters of the line that are quoted before or after a mark. */
const QUOTED = 10;

/** Tells of places, asked in ascending order, whether they are within one of the spans. */
function within(spans: readonly Span[]): (at: number) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let [next, reach] = [0, 0];
  return (at) => {
    for (; next < sorted.length && sorted[next]!.start <= at; next++) reach = Math.max(reach, sorted[next]!.end);
    return at < reach;
  };
}

/** Brackets, quotation marks and 《》 that are opened and not closed, or closed and not opened, within a paragraph. */
export const brackets = {
  name: "brackets",
  zh: "括号引号不成对",
  en: "Unpaired brackets",
  explanationZh: "括号、引号、书名号缺了一半。",
  explanationEn: "A bracket or quotation mark without its counterpart.",
  severities: ["note"],
  lexicons: [],
  silentAbout: "page furniture, captions, words that the page sets on lines of their own, numbers of lists (一）)",
  run({repaired: {text, marks}}) {
    const pieces = new Set(
      fragments(text).flatMap(({start, end}) => [...feeds(text, start, -1), ...feeds(text, end, 1)])
    );
    const open: number[] = [];
    const lone: number[] = [];
    // How many of each pair are open: a closing mark without an opening one costs no search.
    const opened = new Int32Array(pairs.length + 1);
    const giveUp = (from: number) => {
      for (let inner = from; inner < open.length; inner++) {
        lone.push(open[inner]!);
        opened[markOf[text.charCodeAt(open[inner]!)]!]!--;
      }
      open.length = from;
    };
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= FIRST_HAN && code <= LAST_HAN) continue;
      const mark = markOf[code]!;
      if (mark === 0) continue;
      if (mark === LINE) {
        // A line that ends with an opening mark goes on in the next, as one does with a word set on a line of its own.
        const last = open.at(-1);
        const goesOn = pieces.has(index) || (last !== undefined && endsWith(text, last, index));
        if (!goesOn) giveUp(0);
      } else if (mark > 0) {
        open.push(index);
        opened[mark]!++;
      } else if (opened[-mark]! > 0) {
        let opener = open.length - 1;
        while (markOf[text.charCodeAt(open[opener]!)] !== -mark) opener--;
        giveUp(opener + 1);
        open.pop();
        opened[-mark]!--;
      } else if (!(mark === -ROUND && listNumber.test(text.slice(index - 1, index)))) lone.push(index);
    }
    giveUp(0);
    lone.sort((one, other) => one - other);
    const isProse = (at: number) =>
      !isControl(text, at) && prose.test(text.slice(Math.max(0, at - 30), at + 30).replace(/\n/g, ""));
    const unrestored = marks.filter((mark) => mark.kind !== "caption");
    const isUnrestored = within(unrestored);
    return lone
      .filter((at) => isProse(at) && !isUnrestored(at))
      .map((at) => {
        const opens = markOf[text.charCodeAt(at)]! > 0;
        const {start, end} = opens ? stretch(text, at, 0, QUOTED + 1) : stretch(text, at, QUOTED, 1);
        const missing = opens ? "没有与之相配的后半" : "没有与之相配的前半";
        return remark(
          {start, end},
          {
            severity: "note",
            zh: `标点“${text[at]}”在本段中${missing}，所括内容的起止不明，请核对。`,
            en: `“${text[at]}” has no counterpart in its paragraph, so what it encloses is not clear; check the source.`
          }
        );
      });
  }
} as const satisfies Rule;
