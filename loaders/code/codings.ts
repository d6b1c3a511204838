import {findBareContext} from "../context/bare.ts";
import type {Hits} from "../lexis/hits.ts";
import type {Attempt, Coding, FigureContext, Knowledge, Mention, Outline, Span} from "../types.ts";
import {attempt, cuesOf} from "./attempt.ts";
import {codebook} from "./compiledCodebook.ts";
import {cueHits} from "./cueHits.ts";
import {Evidence} from "./evidence.ts";
import {findGrown} from "./grown.ts";
import {Headings} from "./headingWords.ts";
import type {Candidate} from "./matching.ts";
import {isParenthetical} from "./parenthetical.ts";

/** A figure that no rule explains better than this stays uncoded. */
const LEAST = 1.5;
/** The names of the rules that give a figure the indicator of the one before it; they are never surer than this. */
const growthRule = "growth of the figure before";
const ellipsisRule = "in a row with the figure before";
const SUREST_CARRIED = 0.9;

/**
 * The indicator of each mention, or null where none fits. A mention gets the rule of the codebook whose words stand nearest
 * and say most; `data/codebook/indicators.csv` holds the rules and `docs/codebook.md` explains them. `attempts`, one list a
 * mention, take up what was read, where someone asks.
 */
export function codings(
  text: string,
  outline: Outline,
  mentions: readonly Mention[],
  contexts: readonly FigureContext[],
  knowledge: Knowledge,
  attempts?: readonly Attempt[][]
): (Coding | null)[] {
  const book = codebook(knowledge);
  const hits = cueHits(text, book);
  const evidence = new Evidence(text, book, hits);
  const headings = new Headings(book, outline);
  const codes: (Coding | null)[] = [];
  const read = (
    at: number,
    reading: Attempt["reading"],
    context: FigureContext,
    passes?: (clause: Span) => boolean
  ) => {
    const heading = headings.words(context.sentence.section);
    const candidates = evidence.candidates(mentions[at]!, context, heading, passes);
    attempts?.[at]?.push(attempt(text, hits, reading, context, candidates));
    return coding(text, hits, context.clause, candidates);
  };
  const codeOf = (mention: Mention, at: number): Coding | null => {
    if (!mention.reported) return null;
    const context = contexts[at]!;
    const {own, clause, ellipsis} = context;
    const code = read(at, "around", context);
    if (code) return code;
    const {unexplained} = evidence;
    const words = text.slice(own.start, own.end);
    const clauseWords = text.slice(clause.start, clause.end);
    const grown = findGrown(mentions, at, words, unexplained, context);
    if (grown !== null) return carried(growthRule, codes[grown]!, clauseWords, words);
    if (ellipsis !== null) return carried(ellipsisRule, codes[ellipsis]!, clauseWords, "");
    // The members of a list are not parenthetical to one another.
    const isMember = context.row?.members.includes(own) ?? false;
    const passes = (clause: Span) => !isMember && isParenthetical(text, clause, mentions, at);
    const afar = read(at, "past", context, passes);
    if (afar) return afar;
    const bare = unexplained === 0 ? findBareContext(text, mentions, at, context) : null;
    return bare && read(at, "before", bare);
  };
  for (const [at, mention] of mentions.entries()) codes.push(codeOf(mention, at));
  return codes;
}

function coding(text: string, hits: Hits, clause: Span, [best, ...others]: readonly Candidate[]): Coding | null {
  if (!best || best.score < LEAST) return null;
  const rival = others.find(({rule}) => rule.indicator !== best.rule.indicator)?.score ?? 0;
  const ahead = (best.score - Math.max(rival, 0)) / best.score;
  return {
    indicator: best.rule.indicator.id,
    rule: best.rule.source,
    clause: text.slice(clause.start, clause.end),
    cues: cuesOf(text, hits, best),
    confidence: Math.round(100 * (0.5 + 0.3 * ahead + 0.2 * Math.min(1, best.score / 8))) / 100
  };
}

/** The coding of the figure before, for one that goes on from it. */
const carried = (rule: string, before: Coding | null, clause: string, words: string): Coding | null =>
  before && {
    ...before,
    rule,
    clause,
    cues: words ? [words] : [],
    confidence: Math.min(before.confidence, SUREST_CARRIED)
  };
