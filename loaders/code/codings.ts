import type {Coding, Knowledge, Mention, Outline, Section} from "../types.ts";
import {type Candidate, Evidence} from "./candidates.ts";
import {type Codebook, codebook} from "./codebook.ts";
import {gaps} from "./gaps.ts";
import {findGrown} from "./growth.ts";
import {type Reaches, reaches} from "./reaches.ts";
import {type Series, seriesOf} from "./series.ts";
import type {Hits} from "./trie.ts";
import {classesOf} from "./units.ts";

/** A figure that no rule explains better than this stays uncoded. */
const LEAST = 1.5;
const NOWHERE = {start: 0, end: 0};
/** The name of the rule that gives a growth rate the indicator of the figure before it. */
const GROWTH = "growth of the figure before";

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
  const hits = book.trie.hits(text);
  const evidence = new Evidence(text, book, hits);
  const headings = headingHits(book, outline);
  const series = seriesOf(text, mentions);
  const codes: (Coding | null)[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (!mention.reported) {
      codes.push(null);
      continue;
    }
    const run = series.get(at);
    const reach = inSeries(reaches(text, outline, mentions, at), run, at);
    const last = run?.members.at(-1);
    const shared = last && last !== reach.own ? last : NOWHERE;
    const heading = headings(outline.sentences[mention.sentence]!.section);
    const classes = classesOf(mention.unit, book.units);
    const found = evidence.candidates(mention, classes, reach, shared, heading);
    const code = coding(text, hits, found) ?? growth(text, mentions, at, codes, book, hits, reach, run);
    // A part of a whole that has the indicator already (1526个，其中行业性的86个) would stand as a second value.
    const whole = mention.partOf === null ? null : codes[mention.partOf];
    codes.push(code && whole?.indicator === code.indicator ? null : code);
  }
  return codes;
}

/** In `A、B分别为1件、2件` a figure's own words are its member of the list. */
function inSeries(reach: Reaches, run: Series | undefined, at: number): Reaches {
  const member = run?.members[at - run.first];
  if (!member) return reach;
  const lead = {start: run.members[0]!.start, end: member.start};
  return {...reach, own: member, lead};
}

function coding(text: string, {starts, ends}: Hits, [best, ...others]: readonly Candidate[]): Coding | null {
  if (!best || best.score < LEAST) return null;
  const rival = others.find(({rule}) => rule.indicator !== best.rule.indicator)?.score ?? 0;
  const ahead = (best.score - Math.max(rival, 0)) / best.score;
  return {
    indicator: best.rule.indicator.id,
    rule: best.rule.source,
    cues: best.hits.map((hit) => text.slice(starts[hit]!, ends[hit]!)),
    confidence: Math.round(100 * (0.5 + 0.3 * ahead + 0.2 * Math.min(1, best.score / 8))) / 100
  };
}

function growth(
  text: string,
  mentions: readonly Mention[],
  at: number,
  codes: readonly (Coding | null)[],
  book: Codebook,
  hits: Hits,
  reach: Reaches,
  run: Series | undefined
): Coding | null {
  const {own} = reach;
  const grown = findGrown(mentions, at, gaps(text, book, hits, reach)(own.start, own.start), run);
  const coded = grown === null ? null : codes[grown];
  if (!coded) return null;
  return {
    ...coded,
    rule: GROWTH,
    cues: own.start < own.end ? [text.slice(own.start, own.end)] : [],
    confidence: Math.min(coded.confidence, 0.9)
  };
}

/** Topic words of a section's heading or, where it names none, of the heading above it. */
function headingHits(book: Codebook, {sections}: Outline): (section: number) => Hits {
  const known: Hits[] = [];
  const none: Hits = {starts: [], ends: [], words: [], titled: []};
  const hitsOf = (section: Section | undefined): Hits => {
    if (!section) return none;
    const {ordinal, heading, parent} = section;
    known[ordinal] ??= ((): Hits => {
      const own = heading ? book.trie.hits(heading) : none;
      return own.words.some((word) => book.uses[word]!.isTopic) || parent === null ? own : hitsOf(sections[parent]);
    })();
    return known[ordinal]!;
  };
  return (section) => hitsOf(sections[section]);
}
