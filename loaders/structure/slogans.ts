import {ENDS, isHan, PARTS, roleOf} from "../context/marks.ts";
import type {Span} from "../types.ts";
import {findNumbering} from "./numbering.ts";

/** A heading without a number: its span, and its words with a space for the line break. */
export interface Slogan extends Span {
  readonly text: string;
  readonly bodyStart: number;
}

const SHORTEST = 4;
const LONGEST = 35;
/** A line of at least this length is prose, whatever its last mark. */
const SHORTEST_PROSE = 20;
/** A run of more short lines than this is a list, a table or the head of a page. */
const MOST_LINES = 2;
/** A line under a picture, which may stand between a heading and its text. */
const caption = /^图[为一二三四五\d]|^▲|摄$|供图$/;
/** Words that no heading holds. */
const foreign = new RegExp(
  [
    "[：:|｜【】@]|https?", // labels (来源：), cells of a table, addresses
    "\\d年\\d{1,2}月", // dates
    "[…▲△▼]|^图[为一二三四五\\d]|摄$|供图$", // captions
    "^[—－―*-]|^[（(].*[）)]$", // subtitles, dates in brackets, stars between parts
    "[。！？][”’」』]$", // speech
    "\\d.*[，,]|[，,].*\\d", // figures in prose that lost its full stop
    "记者|通讯员|编辑|责编|作者|来源|新华社", // bylines
    "(?:长|席|理|书记|主任)\\s+\\S{1,3}(?:\\s\\S{1,2})?$", // 省长 某某
    "报告$|^附件|[上下]一篇|延伸阅读|相关链接|扫一扫" // titles and furniture
  ].join("|")
);

/** One or two short lines without a closing mark, with prose after them; behind the head of the text (title, date). */
export function slogans(text: string, lines: readonly Span[], head: number): Slogan[] {
  const all: Slogan[] = [];
  const first = lines.findIndex(({start}) => start >= head);
  let afterProse = head > 0;
  for (let index = Math.max(first, 0); index < lines.length; ) {
    let end = index;
    while (end < lines.length && isShort(text, lines[end]!)) end++;
    if (end === index) {
      afterProse ||= isProse(text, lines[index]!);
      index++;
      continue;
    }
    const own = lines.slice(index, end);
    let body = end;
    while (body < lines.length && isCaption(text, lines[body]!)) body++;
    if (afterProse && own.length <= MOST_LINES && body < lines.length && isProse(text, lines[body]!))
      all.push(slogan(text, own));
    index = end;
  }
  return [...firstSlogan(text, lines.slice(0, Math.max(first, 0)), all), ...all];
}

/** A report without an introduction begins with its first slogan, of two lines as the others are, perhaps under a title. */
function firstSlogan(text: string, head: readonly Span[], others: readonly Slogan[]): Slogan[] {
  const own = head.slice(-MOST_LINES);
  const isLikeOthers = others.length > 1 && others.every(({start, end}) => text.slice(start, end).includes("\n"));
  if (!isLikeOthers || own.length < MOST_LINES || head.length > MOST_LINES + 1) return [];
  const words = own.map(({start, end}) => text.slice(start, end)).join("");
  return own.every((line) => isShort(text, line)) && !/\d|综述|总结|纪实|[省市县州]/.test(words)
    ? [slogan(text, own)]
    : [];
}

function slogan(text: string, own: readonly Span[]): Slogan {
  const end = own.at(-1)!.end;
  return {
    start: own[0]!.start,
    end,
    bodyStart: end,
    text: own.map((line) => text.slice(line.start, line.end)).join(" ")
  };
}

function isShort(text: string, {start, end}: Span): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  const last = roleOf[text.charCodeAt(end - 1)];
  if (last === ENDS || last === PARTS || findNumbering(text, start, end)) return false;
  const words = text.slice(start, end);
  return !foreign.test(words) && [...words].filter((sign) => isHan(sign.charCodeAt(0))).length >= SHORTEST;
}

const isCaption = (text: string, {start, end}: Span) => end - start <= LONGEST && caption.test(text.slice(start, end));

function isProse(text: string, {start, end}: Span): boolean {
  if (end - start >= SHORTEST_PROSE) return true;
  const last = text.slice(end - 2, end);
  return /[。！？…][”’」』]?$/.test(last) || findNumbering(text, start, end) !== null;
}
