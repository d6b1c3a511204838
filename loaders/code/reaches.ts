import type {Mention, Outline, Span} from "../types.ts";

/** The surroundings of a figure, from the nearest to the farthest. Spans lie in the text; an empty span has start = end. */
export interface Reaches {
  /** From the figure before, or the start of the clause, to the figure. */
  readonly own: Span;
  /** What follows the figure directly: `2044件` 法律援助案件. */
  readonly tail: Span;
  /** True where the words between this figure and the next may belong to either. */
  readonly tailShared: boolean;
  /** From there to the end of the clause. */
  readonly rest: Span;
  /** The clause before `own`: it holds figures that share its verb. */
  readonly lead: Span;
  /** Earlier clauses of the sentence, the nearest first. */
  readonly clauses: readonly Span[];
  readonly sentenceStart: number;
  /** Earlier sentences of the paragraph, the nearest first. */
  readonly sentences: readonly Span[];
}

const CLAUSE_MARKS = new Set("，,；;：:。！？!?\n|");
const OPENING = new Set("（(“《【「[");
const CLOSING = new Set("）)”》】」]");
/** Brackets end a stretch of words; quotation marks and 《》 do not. */
const BRACKETS = new Set("（([【");
/** Where the words of one figure end and those of the next begin: conjunctions and prepositions. */
const CONJUNCTION =
  /[、或将]|和(?![解谐平睦])|(?<![参给赋授])与|(?<![涉普顾危])及(?![时早])|(?<!合)并(?![购网轨])|(?<![针应面相])对(?![接象照标])|(?<![行作成分认视列评授获被达])为(?!民)|(?<![方面导定走])向/;
/** Farther than this, words have to do with something else. */
const LONGEST_OWN = 100;
const LONGEST_TAIL = 40;
const LONGEST_BRACKET = 12;
const MOST_CLAUSES = 6;
const FARTHEST_CLAUSE = 200;
const MOST_SENTENCES = 4;
const FARTHEST_SENTENCE = 400;

/** Left end of the stretch of words before `from`: after the last clause mark or opening bracket, `floor` at most. */
export function wordsStart(text: string, from: number, floor: number): number {
  let depth = 0;
  for (let i = from - 1; i >= floor; --i) {
    const sign = text[i]!;
    if (CLOSING.has(sign)) ++depth;
    else if (OPENING.has(sign)) {
      if (depth > 0) --depth;
      else if (BRACKETS.has(sign)) return i + 1;
    } else if (sign === "\n" || (depth === 0 && CLAUSE_MARKS.has(sign))) return i + 1;
  }
  return floor;
}

function wordsEnd(text: string, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; ++i) {
    const sign = text[i]!;
    if (CLAUSE_MARKS.has(sign)) return i;
    if (BRACKETS.has(sign)) {
      const close = text.slice(i, i + LONGEST_BRACKET).search(/[）)\]】]/);
      if (close < 0) return i;
      i += close;
    } else if (sign === ")" || sign === "）") return i;
  }
  return ceiling;
}

const span = (start: number, end: number): Span => ({start, end: Math.max(start, end)});

/** Where in the words between two figures those of the first end: at the first conjunction; -1 without one. */
function cut(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(CONJUNCTION);
  return found < 0 ? -1 : start + found;
}

/** The surroundings of `mentions[at]`. */
export function reaches(text: string, {sentences}: Outline, mentions: readonly Mention[], at: number): Reaches {
  const mention = mentions[at]!;
  const sentence = sentences[mention.sentence]!;
  const before = mentions[at - 1];
  const after = mentions[at + 1];
  const {start, end} = mention;
  const floor = Math.max(sentence.start, start - FARTHEST_CLAUSE);
  const clauseStart = wordsStart(text, start, floor);
  let ownStart = Math.max(clauseStart, start - LONGEST_OWN);
  if (before && before.end > clauseStart) {
    const conjunction = cut(text, before.end, start);
    ownStart = Math.max(ownStart, conjunction < 0 ? before.end : conjunction + 1);
  }
  const clauseEnd = wordsEnd(text, end, Math.min(sentence.end, end + FARTHEST_CLAUSE));
  let tailEnd = Math.min(clauseEnd, end + LONGEST_TAIL);
  let tailShared = false;
  if (after && after.start < tailEnd) {
    const conjunction = cut(text, end, after.start);
    tailShared = conjunction < 0;
    tailEnd = tailShared ? after.start : conjunction;
  }
  return {
    own: span(ownStart, start),
    tail: span(end, tailEnd),
    tailShared,
    rest: span(tailEnd, clauseEnd),
    lead: span(clauseStart, ownStart),
    clauses: clausesBefore(text, clauseStart, floor),
    sentenceStart: sentence.start,
    sentences: sentencesBefore(text, sentences, mention.sentence)
  };
}

function clausesBefore(text: string, from: number, floor: number): Span[] {
  const found: Span[] = [];
  for (let end = from - 1; end > floor && found.length < MOST_CLAUSES; ) {
    const start = wordsStart(text, end, floor);
    if (end > start) found.push(span(start, end));
    end = start - 1;
  }
  return found;
}

function sentencesBefore(text: string, sentences: Outline["sentences"], at: number): Span[] {
  const found: Span[] = [];
  const {start, section} = sentences[at]!;
  for (let i = at - 1; i >= 0 && found.length < MOST_SENTENCES; --i) {
    const sentence = sentences[i]!;
    if (sentence.section !== section || start - sentence.start > FARTHEST_SENTENCE) break;
    if (text.slice(sentence.end - 1, sentences[i + 1]!.start).includes("\n")) break;
    found.push(sentence);
  }
  return found;
}
