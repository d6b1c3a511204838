import type {Sentence, Span} from "../types.ts";
import {BREAKS, bracketOf, CLOSES, endsClause, isBracket, OPENS, roleOf} from "./marks.ts";

/** Farther than this, words have to do with something else; no look goes farther. */
const FARTHEST = 200;
const MOST_CLAUSES = 6;
const MOST_SENTENCES = 4;
const FARTHEST_SENTENCE = 400;

/** The partner of the mark at `at`, looked for in one direction (1 on, -1 back) up to `limit`, on its line; -1 where it has none. */
export function partner(text: string, at: number, step: 1 | -1, limit: number): number {
  const kind = bracketOf[text.charCodeAt(at)]!;
  const opens = roleOf[text.charCodeAt(at)];
  let depth = 0;
  for (let i = at; step > 0 ? i < limit : i >= limit; i += step) {
    const code = text.charCodeAt(i);
    if (roleOf[code] === BREAKS) return -1;
    if (bracketOf[code] !== kind) continue;
    depth += roleOf[code] === opens ? 1 : -1;
    if (depth === 0) return i;
  }
  return -1;
}

/**
 * The start of the clause that holds the place `at`, `floor` at the earliest: behind the last mark that ends a clause, or behind
 * the bracket that the place stands in. Brackets and quotations that are closed before it do not part it.
 */
export function clauseStart(text: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - FARTHEST);
  let lone = 0;
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    const role = roleOf[code]!;
    if (role === 0) continue;
    if (role === CLOSES) {
      const kind = 1 << bracketOf[code]!;
      const open = lone & kind ? -1 : partner(text, i, -1, limit);
      if (open >= 0) i = open;
      else lone |= kind;
    } else if (role === OPENS ? isBracket(code) : endsClause(text, i)) return i + 1;
  }
  return limit;
}

/**
 * The end of the clause that holds the place `at`, `ceiling` at the latest: the mirror image of `clauseStart`. A bracket of
 * more than `longest` characters ends it too.
 */
export function clauseEnd(text: string, at: number, ceiling: number, longest = FARTHEST): number {
  const limit = Math.min(ceiling, at + FARTHEST);
  let lone = 0;
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    const role = roleOf[code]!;
    if (role === 0) continue;
    if (role === OPENS) {
      const kind = 1 << bracketOf[code]!;
      const within = isBracket(code) ? Math.min(limit, i + longest) : limit;
      const close = lone & kind ? -1 : partner(text, i, 1, within);
      if (close >= 0) i = close;
      else if (isBracket(code)) return i;
      else lone |= kind;
    } else if (role === CLOSES ? isBracket(code) : endsClause(text, i)) return i;
  }
  return limit;
}

/** The clause of a figure, without the marks on both sides. This is what "clause" means in every stage. */
export const clauseOf = (text: string, {start, end}: Span, sentence: Span): Span => ({
  start: clauseStart(text, start, sentence.start),
  end: clauseEnd(text, end, sentence.end)
});

/** The clause outside the brackets that a clause stands in (司法所工作人员31人（政法专项编制18人）); itself outside brackets. */
export const outermost = (text: string, clause: Span, sentence: Span): Span =>
  isBracket(text.charCodeAt(clause.start - 1)) && roleOf[text.charCodeAt(clause.start - 1)] === OPENS
    ? {start: clauseStart(text, clause.start - 1, sentence.start), end: clause.end}
    : clause;

/** The clauses of the sentence before one that starts at `start`, the nearest first, none farther from the figure at `at` than words reach. */
export function clausesBefore(text: string, start: number, at: number, sentence: Span): Span[] {
  const before: Span[] = [];
  const floor = Math.max(sentence.start, at - FARTHEST);
  for (let end = start - 1; end > floor && before.length < MOST_CLAUSES; ) {
    const from = clauseStart(text, end, floor);
    if (end > from) before.push({start: from, end});
    end = from - 1;
  }
  return before;
}

/** Earlier sentences of the paragraph, the nearest first. */
export function sentencesBefore(
  text: string,
  sentences: readonly Sentence[],
  {start, section, ordinal}: Sentence
): Span[] {
  const before: Span[] = [];
  for (let i = ordinal - 1; i >= 0 && before.length < MOST_SENTENCES; i--) {
    const sentence = sentences[i]!;
    if (sentence.section !== section || start - sentence.start > FARTHEST_SENTENCE) break;
    if (text.slice(sentence.end - 1, sentences[i + 1]!.start).includes("\n")) break;
    before.push(sentence);
  }
  return before;
}
