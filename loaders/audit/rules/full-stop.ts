import {regex, signs} from "../../lexis/signs.ts";
import {fragments} from "../fragments.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** A paragraph, not a heading: a line of at least this many characters that holds a sentence end. */
const SHORTEST = 40;
const line = /[^\n]+/g;
/** A question mark is also that of an address. */
const closed = regex()`[${signs.semicolon}。]`;
const ended = regex()`[${signs.statement}${signs.colon}….—|]["”’》）)】」]*\s*$`;
const aside = /[（(][^（()）]*[)）]\s*$/;
/** A field of a form, whose value needs no stop: 1.项目内容：…… */
const field = regex()`^\s*\d{1,2}[.．、][^${signs.clause}]{2,8}[:：]`;
/** The line goes on in the next: （1990年不变价），增长16%. */
const goesOn = /^\s*[（(][^一二三四五六七八九十\d）)]|^\s*[（(][^）)]{4}/;
/** Photographers, editors and what is no prose close in another way. */
const credit = regex()`(?:摄|供稿|记者|编辑|审核|来源|来自|公众号|搜索)[^${signs.comma}。]{0,12}$|[^\u4e00-\u9fff\d%％)）”》]$`;
/** Above this share of paragraphs without a stop the lines are the page's layout, and nothing is reported. */
const LAYOUT = 0.2;

/** Paragraphs that break off without a full stop: the end may be missing. */
export const fullStop = {
  name: "full-stop",
  zh: "缺句号",
  en: "Missing full stop",
  explanationZh: "段落没有句末标点，后面可能还有内容。",
  explanationEn: "The paragraph has no final mark; something may be missing.",
  severities: ["note"],
  lexicons: [],
  silentAbout:
    "page furniture, captions, fields of forms, words that the page sets on lines of their own, texts laid out in lines",
  run({repaired: {text, marks}, sections}) {
    const headings = new Map(
      sections.flatMap(({headingSpan}) => (headingSpan ? [[headingSpan.start, headingSpan.end]] : []))
    );
    const paragraphs = [...text.matchAll(line)].filter(
      ({0: words, index}) =>
        words.length >= SHORTEST &&
        !field.test(words) &&
        closed.test(words) &&
        (headings.get(index) ?? 0) < index + words.length &&
        !marks.some(({start, end}) => index < end && start < index + words.length)
    );
    const pieces = fragments(text);
    const isPiece = (index: number, end: number) =>
      pieces.some(
        (piece) =>
          (piece.start >= end && !/\S/.test(text.slice(end, piece.start))) ||
          (piece.end <= index && !/\S/.test(text.slice(piece.end, index)))
      );
    const isOpen = (words: string) => !ended.test(words) && !credit.test(words);
    const broken = paragraphs.filter(({0: words}) => isOpen(words.trimEnd()) && isOpen(words.replace(aside, "")));
    if (broken.length > 2 && broken.length > paragraphs.length * LAYOUT) return [];
    const ends = broken.filter(
      ({0: words, index}) =>
        !isPiece(index, index + words.length) &&
        !goesOn.test(
          text
            .slice(index + words.length)
            .trimStart()
            .slice(0, 8)
        )
    );
    return ends.map(({0: words, index}) => {
      const end = index + words.trimEnd().length;
      return remark(
        {start: Math.max(index, end - 12), end},
        {
          severity: "note",
          zh: "段落没有句末标点，内容可能不全，请核对原文。",
          en: "The paragraph ends without a full stop, so something may be missing; check the source."
        }
      );
    });
  }
} as const satisfies Rule;
