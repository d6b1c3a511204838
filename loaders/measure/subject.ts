import type {Lexis} from "../lexis/lexis.ts";
import type {Span} from "../types.ts";
import {signTable} from "./characters.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Candidate} from "./rejections/candidate.ts";

const punctuation = signTable(" \t\n\r\u00a0\u3000，。；、,;：:！？!?（(|");
const openers = signTable(" \t\n\r\u00a0\u3000，。；、,;：:！？!?（(|）)");
const colons = signTable("：:");
const opening = /[（(]/;
const joining = signTable("和与及");
/** Joining words, and not parts of 参与, 和解, 涉及. */
const joins = /(?<![参给赋授缓温])[和与](?![解谐会])|(?<![以普涉提危顾])及(?![时格])/y;
/** Words further from the figure than this are left out. */
const furthest = 40;
/** A label before a colon is no longer than this. */
const label = 16;

/** What a subject may reach to within its clause. */
interface Reach {
  readonly clause: Span;
  /** End of the figure before this one in the clause, if there is one. */
  readonly before: number | null;
  /** Start of the next figure in the clause, if there is one. */
  readonly after: number | null;
}

/** A year that opens a phrase is no part of what is counted. */
const yearEnd = (text: string, at: number) =>
  text[at + 4] === "年" && /^(?:19|20)\d\d$/.test(text.slice(at, at + 4)) ? at + 5 : at;

function trimmedStart(words: Lexis<boolean>, text: string, span: Span): number {
  let {start} = span;
  while (start < span.end) {
    const hit = words.findAt(text, start, span.end);
    const next = hit
      ? hit.entry
        ? hit.end
        : start
      : openers[text.charCodeAt(start)]
        ? start + 1
        : yearEnd(text, start);
    if (next === start) break;
    start = next;
  }
  return start;
}

function trimmedEnd(words: Lexis<boolean>, text: string, span: Span): number {
  let {end} = span;
  while (end > span.start) {
    const hit = words.findBefore(text, end, span.start);
    if (hit ? !hit.entry : !punctuation[text.charCodeAt(end - 1)]) break;
    end = hit ? hit.start : end - 1;
  }
  return end;
}

/** First place after `start` where a verb or a joining word begins, or `end`: what stands before it belongs to the figure before. */
function breakAt(text: string, {start, end}: Span, {verbs}: Lexicon): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (punctuation[code]) return i;
    if (joining[code]) {
      joins.lastIndex = i;
      if (joins.test(text)) return i;
    }
    const verb = i > start ? verbs.findAt(text, i, end) : null;
    if (verb && (!verb.entry || text[verb.end] === "了")) return i;
  }
  return end;
}

/** Where the words before a figure begin, so that a long list is cut between two of its members. */
function wordStart(text: string, start: number, end: number): number {
  if (end - start <= furthest) return start;
  const mark = text.slice(end - furthest, end).search(/[、》”]/);
  return end - furthest + (mark < 0 ? 0 : mark + 1);
}

const words = (text: string, {start, end}: Span, {opening, closing}: Lexicon): string => {
  const from = trimmedStart(opening, text, {start, end});
  return text.slice(from, Math.max(from, trimmedEnd(closing, text, {start: from, end})));
};

/** Only verbs, relations or a rate: it says what was done, not to what (审结, 调解成功率, 同比增长). */
function isOpen(own: string, {verbs, changes}: Lexicon): boolean {
  let i = 0;
  while (i < own.length) {
    const hit = verbs.findAt(own, i);
    if (!hit) break;
    i = hit.end;
  }
  const rest = own.slice(i);
  return (
    rest.length === 0 ||
    rest === "率" ||
    (rest.length < 6 && (rest.endsWith("率") || changes.findBefore(own, own.length, i) !== null))
  );
}

/** 由5天缩短至3天: what follows is no noun. */
const isChange = (tail: string, {changes}: Lexicon) =>
  tail !== "" && changes.findBefore(tail, tail.length)?.start === 0;

/** Where the clause begins, or the label before it: 受理案件：356件. */
function labelStart(text: string, start: number): number {
  if (!colons[text.charCodeAt(start - 1)]) return start;
  let at = start - 1;
  while (at > Math.max(0, start - label) && !punctuation[text.charCodeAt(at - 1)]) at--;
  return at;
}

const stripped = (own: string, {verbs}: Lexicon): string => {
  const hit = verbs.findAt(own, 0);
  return hit && !hit.entry && hit.end < own.length ? own.slice(hit.end).replace(/^了/, "") : own;
};

/** What is counted, and the thing in it that the next figure may be about. */
interface Subject {
  readonly words: string;
  readonly thing: string;
}

/**
 * What is counted: the words before the figure, as far back as the figure before it or the clause's start, and the noun after it.
 * Where those words name no thing (审结120件), the thing of the figure before it is put first.
 */
function subject(
  text: string,
  figure: Span,
  {clause, before, after}: Reach,
  lexicon: Lexicon,
  inherited: string
): Subject {
  const gap = {start: before ?? labelStart(text, clause.start), end: figure.start};
  // What follows the figure before, up to a verb, is that figure's noun; without a verb the two share it.
  const broken = before === null ? gap.start : breakAt(text, gap, lexicon);
  const start = wordStart(text, broken < gap.end ? broken : gap.start, figure.start);
  const head = words(text, {start, end: figure.start}, lexicon);
  const limit = Math.min(after ?? clause.end, figure.end + furthest);
  const tail = words(text, {start: figure.end, end: breakAt(text, {start: figure.end, end: limit}, lexicon)}, lexicon);
  const noun = isChange(tail, lexicon) ? "" : tail;
  const own = [head, noun].filter(Boolean).join(" ");
  if (!inherited || noun || !isOpen(head, lexicon)) return {words: own, thing: stripped(own, lexicon)};
  return {words: [inherited, head].filter(Boolean).join(" "), thing: inherited};
}

/** The subject of each figure, in reading order. A figure inherits within its sentence only. */
export function subjects(text: string, figures: readonly Candidate[], lexicon: Lexicon): string[] {
  const all: string[] = [];
  let thing = "";
  for (const [i, {quantity, clause, sentence}] of figures.entries()) {
    const last = figures[i - 1];
    const next = figures[i + 1];
    const before = last && last.quantity.end > clause.start ? last.quantity.end : null;
    const after = next && next.quantity.start < clause.end ? next.quantity.start : null;
    const inherited = last?.sentence === sentence ? thing : "";
    const found = subject(text, quantity, {clause, before, after}, lexicon, inherited);
    // (含上年结转5件) is an aside: the next figure is about what stood before it
    const inBrackets =
      before !== null && opening.test(text.slice(Math.max(before, quantity.start - furthest), quantity.start));
    if (!inBrackets) thing = found.thing;
    all.push(found.words);
  }
  return all;
}
