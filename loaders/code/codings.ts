import type {Hits} from "../lexis/hits.ts";
import type {Coding, Knowledge, Mention, Outline, Span} from "../types.ts";
import {findAlike} from "./alike.ts";
import {isAside} from "./asides.ts";
import {codebook} from "./codebook.ts";
import {cueHits} from "./cueHits.ts";
import {Evidence} from "./evidence.ts";
import {findGrown} from "./growth.ts";
import {Headings} from "./headings.ts";
import {findBareReach, type Reaches, reaches} from "./reaches.ts";
import {findRiseFrom, type Series, seriesOf} from "./series.ts";
import type {Candidate} from "./slots.ts";

/** A figure that no rule explains better than this stays uncoded. */
const LEAST = 1.5;
/** The names of the rules that give a figure the indicator of the one before it; they are never surer than this. */
const GROWTH = "growth of the figure before";
const ALIKE = "in a row with the figure before";
const SUREST_CARRIED = 0.9;
/** Characters of the noun that closes a member of a list. */
const NOUN = 2;
/** 解决率、满意率: each names what is measured. */
const MEASURED = /[率数量度额]$/;
const NOWHERE = {start: 0, end: 0};

/**
 * The indicator of each mention, or null where none fits. A mention gets the rule of the codebook whose words stand nearest
 * and say most; `data/codebook/indicators.csv` holds the rules and `docs/codebook.md` explains them.
 */
export function codings(
  text: string,
  outline: Outline,
  mentions: readonly Mention[],
  knowledge: Knowledge
): (Coding | null)[] {
  const book = codebook(knowledge);
  const hits = cueHits(text, book);
  const evidence = new Evidence(text, outline, book, hits);
  const headings = new Headings(book, outline);
  const series = seriesOf(text, mentions);
  const codes: (Coding | null)[] = [];
  const codeOf = (mention: Mention, at: number): Coding | null => {
    if (!mention.reported) return null;
    const run = series.get(at);
    const reach = inSeries(reaches(text, outline, mentions, findRiseFrom(text, mentions, at) ?? at), run, at);
    const heading = headings.words(reach.sentence.section);
    const shared = sharedWords(text, run, reach);
    const code = coding(text, hits, evidence.candidates(mention, reach, shared, heading));
    if (code) return code;
    const {unexplained} = evidence;
    const words = text.slice(reach.own.start, reach.own.end);
    const grown = findGrown(mentions, at, words, unexplained, run);
    if (grown !== null) return carried(GROWTH, codes[grown]!, words);
    const alike = run?.members.length ? null : findAlike(text, mentions, at);
    if (alike !== null) return carried(ALIKE, codes[alike]!, "");
    const passes = (clause: Span) => isAside(text, clause, mentions, at);
    const afar = coding(text, hits, evidence.candidates(mention, reach, shared, heading, passes));
    if (afar) return afar;
    const bare = unexplained === 0 ? findBareReach(text, mentions, at, reach) : null;
    return bare && coding(text, hits, evidence.candidates(mention, bare, NOWHERE, heading));
  };
  for (const [at, mention] of mentions.entries()) codes.push(codeOf(mention, at));
  return codes;
}

/** In `A、B分别为1件、2件` a figure's own words are its member of the list. */
function inSeries(reach: Reaches, run: Series | undefined, at: number): Reaches {
  const member = run?.members[at - run.first];
  if (!member) return reach;
  return {...reach, own: member, lead: {start: run.members[0]!.start, end: member.start}};
}

/**
 * What the figures of a run have in common: the verb, and the end of their list where a member lacks it (刑事、治安案件); 盗窃案件
 * and 治安案件, 解决率 and 满意率 have a noun each.
 */
function sharedWords(text: string, run: Series | undefined, {own}: Reaches): Span {
  const last = run?.members.at(-1);
  if (!run || !last) return NOWHERE;
  const end = text.slice(last.end - NOUN, last.end);
  const isWhole =
    text.slice(own.end - NOUN, own.end) === end || (MEASURED.test(end) && text[own.end - 1] === end.at(-1));
  const isApart = last.end < run.predicate.start;
  return isWhole || isApart ? run.predicate : {start: last.start, end: run.predicate.end};
}

function coding(text: string, {starts, ends}: Hits, [best, ...others]: readonly Candidate[]): Coding | null {
  if (!best || best.score < LEAST) return null;
  const rival = others.find(({rule}) => rule.indicator !== best.rule.indicator)?.score ?? 0;
  const ahead = (best.score - Math.max(rival, 0)) / best.score;
  return {
    indicator: best.rule.indicator.id,
    rule: best.rule.source,
    cues: [...best.hits].sort((a, b) => a - b).map((hit) => text.slice(starts[hit]!, ends[hit]!)),
    confidence: Math.round(100 * (0.5 + 0.3 * ahead + 0.2 * Math.min(1, best.score / 8))) / 100
  };
}

/** The coding of the figure before, for one that goes on from it. */
const carried = (rule: string, before: Coding | null, words: string): Coding | null =>
  before && {...before, rule, cues: words ? [words] : [], confidence: Math.min(before.confidence, SUREST_CARRIED)};
