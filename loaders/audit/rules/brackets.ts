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
for (const [place, [opening, closing]] of pairs.entries()) {
  for (const mark of opening) markOf[mark.charCodeAt(0)] = place + 1;
  for (const mark of closing) markOf[mark.charCodeAt(0)] = -place - 1;
}
const ROUND = 1;
/** Most of a text are Han, which need no look at the table. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
/** 1) and 一）are list numbers. */
const listNumber = /[\da-zA-Z一二三四五六七八九十]$/;

/** Twenty Chinese characters in a row, but for punctuation: not the furniture of a page. */
const prose = /(?:[\u4e00-\u9fff\d%“”《》（）()、，。；：,;]){20}/;

/** A line of the page's own: 【字号：大 中 小】 in pieces, 》》点击图片进入专题《《. */
const CONTROL = 20;
function isControl(text: string, at: number): boolean {
  const end = text.indexOf("\n", at);
  const line = text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
  return line.length <= CONTROL && !/[，。；、：！？]/.test(line);
}

/** The line feeds on one side of a place, as far as nothing else stands between. */
function feeds(text: string, from: number, way: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = way > 0 ? from : from - 1; at >= 0 && at < text.length && /\s/.test(text[at]!); at += way)
    if (text[at] === "\n") found.push(at);
  return found;
}

function lastNonBlank(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at--;
  return at;
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
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= FIRST_HAN && code <= LAST_HAN) continue;
      const mark = markOf[code]!;
      if (mark === 0) continue;
      if (mark === LINE) {
        // A line that ends with an opening mark goes on in the next, as one does with a word set on a line of its own.
        const goesOn = pieces.has(index) || open.at(-1) === lastNonBlank(text, index);
        if (!goesOn) lone.push(...open.splice(0));
      } else if (mark > 0) open.push(index);
      else {
        let opener = open.length - 1;
        while (opener >= 0 && markOf[text.charCodeAt(open[opener]!)] !== -mark) opener--;
        if (opener >= 0) {
          for (let inner = opener + 1; inner < open.length; inner++) lone.push(open[inner]!);
          open.length = opener;
        } else if (!(mark === -ROUND && listNumber.test(text.slice(index - 1, index)))) lone.push(index);
      }
    }
    lone.push(...open);
    const isProse = (at: number) =>
      !isControl(text, at) && prose.test(text.slice(Math.max(0, at - 30), at + 30).replace(/\n/g, ""));
    const unrestored = marks.filter((mark) => mark.kind !== "caption");
    return lone
      .filter((at) => isProse(at) && !unrestored.some(({start, end}) => at >= start && at < end))
      .map((at) => {
        const lineStart = text.lastIndexOf("\n", at) + 1;
        const lineEnd = text.indexOf("\n", at);
        const opens = markOf[text.charCodeAt(at)]! > 0;
        const start = Math.max(lineStart, opens ? at : at - 10);
        const end = Math.min(lineEnd < 0 ? text.length : lineEnd, opens ? at + 11 : at + 1);
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
