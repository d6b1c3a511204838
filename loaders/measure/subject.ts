import {clauseStart} from "../context/clause.ts";
import {findConjunction} from "../context/conjunctions.ts";
import {CLOSES, isBlank, isColon, isMark, isRound, OPENS, roleOf} from "../context/marks.ts";
import type {Lexis} from "../lexis/lexis.ts";
import type {Span} from "../types.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Candidate} from "./rejections/candidate.ts";

/** Words further from the figure than this are left out. */
const FURTHEST = 40;
/** A label before a colon is no longer than this. */
const LABEL = 16;
const letter = /\p{L}/u;
const cell = "|".charCodeAt(0);

const isRoundOf = (role: number, code: number) => isRound(code) && roleOf[code] === role;
/** A sign at which a phrase ends: a mark, a blank, an opening bracket. */
const partsPhrase = (code: number) => isMark(code) || isRoundOf(OPENS, code);

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
      : partsPhrase(text.charCodeAt(start)) || isRoundOf(CLOSES, text.charCodeAt(start))
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
    if (hit ? !hit.entry : !partsPhrase(text.charCodeAt(end - 1))) break;
    end = hit ? hit.start : end - 1;
  }
  return end;
}

/** First place after `start` where a verb or a joining word begins, or `end`: what stands before it belongs to the figure before. */
function breakAt(text: string, {start, end}: Span, {verbs, conjunctions}: Lexicon): number {
  for (let i = start; i < end; i++) {
    if (partsPhrase(text.charCodeAt(i)) || findConjunction(conjunctions, text, i, end)?.entry.joins) return i;
    const verb = i > start ? verbs.findAt(text, i, end) : null;
    if (verb && (!verb.entry || text[verb.end] === "了")) return i;
  }
  return end;
}

/** The start of the words before a figure, set so that a long list is cut between two of its members. */
function wordStart(text: string, start: number, end: number): number {
  if (end - start <= FURTHEST) return start;
  const mark = text.slice(end - FURTHEST, end).search(/[、》”]/);
  return end - FURTHEST + (mark < 0 ? 0 : mark + 1);
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

/** The start of the clause, or of the label before it: 受理案件：356件; a cell without a figure, which ends at `last`: | 行政复议 | 收案76件. */
function labelStart(text: string, start: number, last: number): number {
  const mark = text.charCodeAt(start - 1);
  if (!isColon(mark) && mark !== cell) return start;
  const floor = mark === cell ? last : 0;
  let at = start - 1;
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at--;
  const limit = Math.max(floor, start - LABEL);
  while (at > limit && !partsPhrase(text.charCodeAt(at - 1))) at--;
  return mark === cell && at === floor ? start : at;
}

/** The words of the clause before the bracket that opens at `at`, behind the figure that ends at `last`; "" where no bracket does. */
const beforeBracket = (text: string, at: number, last: number, lexicon: Lexicon): string =>
  isRoundOf(OPENS, text.charCodeAt(at)) ? words(text, {start: clauseStart(text, at, last), end: at}, lexicon) : "";

const stripped = (own: string, {verbs}: Lexicon): string => {
  const hit = verbs.findAt(own, 0);
  return hit && !hit.entry && hit.end < own.length ? own.slice(hit.end).replace(/^了/, "") : own;
};

/** The thing counted, and the part of it that the next figure may be about. */
interface Subject {
  readonly words: string;
  readonly thing: string;
}

/**
 * The thing counted: the words before the figure, as far back as the figure before it (which ends at `last`) or the clause's start, and the noun
 * after it. If those words name no thing (审结120件), the thing of the figure before it is put first.
 */
function subject(
  text: string,
  figure: Span,
  clause: Span,
  last: number,
  after: number,
  lexicon: Lexicon,
  inherited: string
): Subject {
  const isFirst = last <= clause.start;
  const gap = {start: isFirst ? labelStart(text, clause.start, last) : last, end: figure.start};
  // The words after the figure before, up to a verb, are that figure's noun; without a verb the two share it.
  const broken = isFirst ? gap.start : breakAt(text, gap, lexicon);
  const start = wordStart(text, broken < gap.end ? broken : gap.start, figure.start);
  const inside = words(text, {start, end: figure.start}, lexicon);
  // 审批提速（+21%）: without words of its own in the bracket, it is about what stands before it
  const outside = isFirst && !letter.test(inside) ? beforeBracket(text, clause.start - 1, last, lexicon) : "";
  const head = outside || inside;
  const limit = Math.min(after, clause.end, figure.end + FURTHEST);
  const tail = words(text, {start: figure.end, end: breakAt(text, {start: figure.end, end: limit}, lexicon)}, lexicon);
  const noun = isChange(tail, lexicon) ? "" : tail;
  const own = [head, noun].filter(Boolean).join(" ");
  if (!inherited || outside || noun || !isOpen(head, lexicon)) return {words: own, thing: stripped(own, lexicon)};
  return {words: [inherited, head].filter(Boolean).join(" "), thing: inherited};
}

/** The subject of each figure, in reading order. A figure inherits within its sentence only. */
export function subjects(text: string, figures: readonly Candidate[], lexicon: Lexicon): string[] {
  let thing = "";
  return figures.map(({quantity, clause, sentence}, i) => {
    const last = figures[i - 1];
    const after = figures[i + 1]?.quantity.start ?? Number.POSITIVE_INFINITY;
    const inherited = last?.sentence === sentence ? thing : "";
    const own = subject(text, quantity, clause, last?.quantity.end ?? 0, after, lexicon, inherited);
    // (含上年结转5件) is parenthetical: the next figure is about what stood before it
    if (!isRoundOf(OPENS, text.charCodeAt(clause.start - 1))) thing = own.thing;
    return own.words;
  });
}
