import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Span} from "../types.ts";
import {partner} from "./clause.ts";
import {isBracket, isComma, OPENS, roleOf} from "./marks.ts";

/** A word between the words of one figure and those of the next, or between the members of a list. */
interface Conjunction {
  /** It joins members of one list (、和); others only part two phrases (将, 为). */
  readonly joins: boolean;
  /** Beside these it is a part of another word: 参与, 和解. */
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

export type Conjunctions = Lexis<Conjunction>;

/** The words of `data/lexicons/conjunctions.csv`. */
export const conjunctions = perKnowledge(
  ({lexicons}): Conjunctions =>
    lexis(
      lexicons.conjunctions.map(({word, role, not_after, not_before}): [string, Conjunction] => [
        word,
        {joins: role === "joins", notAfter: not_after, notBefore: not_before}
      ])
    )
);

/** The conjunction that begins at `at`; where it is a part of another word, none. */
export const findConjunction = (words: Conjunctions, text: string, at: number, limit: number) =>
  words.findAt(
    text,
    at,
    limit,
    ({notAfter, notBefore}, end) =>
      !notBefore.some((word) => text.startsWith(word, end)) &&
      !notAfter.some((word) => text.startsWith(word, at - word.length))
  );

/** The content of short brackets is one word: 县（市、区）. */
const SHORT_BRACKET = 12;

/** The first conjunction of a stretch, outside short brackets; a longer bracket parts like one. */
export function firstConjunction(words: Conjunctions, text: string, {start, end}: Span): Span | null {
  for (let at = start; at < end; at++) {
    if (isBracket(text.charCodeAt(at)) && roleOf[text.charCodeAt(at)] === OPENS) {
      const close = partner(text, at, 1, Math.min(end, at + SHORT_BRACKET + 2));
      if (close < 0) return {start: at, end: at + 1};
      at = close;
      continue;
    }
    const conjunction = findConjunction(words, text, at, end);
    if (conjunction) return conjunction;
  }
  return null;
}

/** The members of a list (立法、执法和司法), as far as conjunctions outside brackets part them. */
export function members(words: Conjunctions, text: string, {start, end}: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (isBracket(text.charCodeAt(at)) && roleOf[text.charCodeAt(at)] === OPENS) {
      const close = partner(text, at, 1, end);
      if (close >= 0) at = close;
      continue;
    }
    // “马上办”“就近办”: closed and opened quotations part members without a sign between them.
    if (text[at] === "“" && text[at - 1] === "”" && at > from) {
      spans.push({start: from, end: at});
      from = at;
    }
    const conjunction = findConjunction(words, text, at, end);
    if (!conjunction?.entry.joins) continue;
    if (at > from) spans.push({start: from, end: at});
    from = conjunction.end;
    at = from - 1;
  }
  if (end > from) spans.push({start: from, end});
  return spans;
}

/** How far apart two figures of one row may stand. */
const FARTHEST_JOINED = 8;

/** The words between two figures that a comma or conjunction joins (18%、下降13%): the words behind it; null where they are not joined so. */
export function findJoin(words: Conjunctions, text: string, one: Span, other: Span): Join | null {
  const {end} = one;
  if (other.start <= end || other.start - end > FARTHEST_JOINED) return null;
  const between = text.slice(end, other.start).trim();
  if (isComma(between.charCodeAt(0))) return {comma: true, rest: between.slice(1).trim()};
  const conjunction = findConjunction(words, between, 0, between.length);
  return conjunction?.entry.joins ? {comma: false, rest: between.slice(conjunction.end).trim()} : null;
}

interface Join {
  readonly comma: boolean;
  readonly rest: string;
}
