import {outermost} from "../context/clause.ts";
import {anyOf} from "../lexis/alternatives.ts";
import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Area, FigureContext, Knowledge, Mention, Span} from "../types.ts";
import {bodyReader, type Scoped} from "./bodies.ts";
import {isOfDrive} from "./drives.ts";
import {isOtherLevel} from "./levels.ts";
import {placeReader} from "./places.ts";
import {timeWords} from "./words.ts";

const wholeArea: Scoped = {scope: "area", body: null};
const subsetOfArea: Scoped = {scope: "subset", body: null};
/** Farther than this from a figure, a word is not the noun that it counts. */
const LONGEST_NOUN = 12;
const LONGEST_AFTER = 8;
/** Words that change nothing of what is counted. */
const neutral = ["一次性", "及时", "分别", "增加", "新增", "市场"];
/** Nor does a sentence stay longer with one topic. */
const LONGEST_TOPIC = 120;

/** The words for some of what an indicator counts: right before the figure (个体工商户 of 市场主体), or as what its sentence is about. */
interface Kinds {
  readonly nouns: Lexis<true>;
  readonly topics: Lexis<true>;
  readonly whole: Lexis<true>;
  /** All that may stand between the noun of a kind and its figure. */
  readonly between: RegExp;
}

const kindsOfSubject = perKnowledge(({kindsOfSubject, indicators, lexicons}): ReadonlyMap<string, Kinds> => {
  const words = (list: readonly string[]) => lexis(list.map((word): [string, true] => [word, true]));
  // 食品药品等安全隐患: kinds before 等 are examples of the whole.
  const fillers = lexicons.fillers.map(({word}) => word).filter((word) => !word.includes("等"));
  return new Map(
    kindsOfSubject.map(({indicator, kind, topic, whole}) => {
      const cues = indicators.find(({id}) => id === indicator)?.cues.must ?? [];
      const ownWords = cues.flatMap(({groups}) => groups.flatMap((group) => group.words));
      const between = new RegExp(`^${anyOf([...ownWords, ...fillers, ...neutral])}*$`);
      return [indicator, {nouns: words(kind), topics: words(topic), whole: words(whole), between}];
    })
  );
});

/**
 * Reads of what part of its area a figure is: the whole, a part, a body in it, another level or another place. In the report of a body
 * within the area (`own`) what would be the area's, or its own level's, is the body's.
 */
export function scopeReader(knowledge: Knowledge, area: Area | null, own: string | null) {
  const scoped = areaScopeReader(knowledge, area);
  const unit: Scoped = {scope: "unit", body: own || null};
  return (...figure: Parameters<typeof scoped>): Scoped => {
    const ofWords = scoped(...figure);
    return own !== null && (ofWords.scope === "area" || ofWords.scope === "own") ? unit : ofWords;
  };
}

function areaScopeReader(knowledge: Knowledge, area: Area | null) {
  const body = bodyReader(knowledge);
  const kinds = kindsOfSubject(knowledge);
  const placeOf = placeReader(knowledge, area);
  const {verbs} = timeWords(knowledge);
  return (
    text: string,
    {clause: own, sentence}: FigureContext,
    mention: Mention,
    ownStart: number,
    indicator: string | null,
    isOfYear: boolean
  ): Scoped => {
    // 受理1628件，其中2017年389件: what the year has of several is not a part of the year.
    if (mention.partOf !== null && !isOfYear) return subsetOfArea;
    const clause = outermost(text, own, sentence);
    const words = {start: Math.max(clause.start, ownStart), end: mention.start};
    if (
      area &&
      isOtherLevel(text.slice(words.start, mention.end) + nounAfter(text, mention.end), area.level, area.nameZh)
    )
      return {scope: "other_level", body: null};
    if (isOfDrive(text, clause, mention.start, verbs)) return subsetOfArea;
    const narrower = indicator ? kinds.get(indicator) : undefined;
    if (narrower && isOfKind(text, clause, words, {start: sentence.start, end: mention.end}, narrower))
      return subsetOfArea;
    const dimension = indicator?.split(".")[0] ?? null;
    const named =
      placeOf(text, clause, sentence.start, mention.start) ?? body(text, clause, ownStart, mention.start, dimension);
    return named && !(isOfYear && named.scope === "subset") ? named : wholeArea;
  };
}

const toPhraseEnd = regex()`^[^${signs.phrase}\d]*`;
const nounAfter = (text: string, end: number) => toPhraseEnd.exec(text.slice(end, end + LONGEST_AFTER))![0];

/** Whether a figure, by the words before it or by what its sentence was about so far, counts one kind of its indicator's subject. */
const isOfKind = (
  text: string,
  clause: Span,
  words: Span,
  {start: sentenceStart, end}: Span,
  {nouns, topics, whole, between}: Kinds
) =>
  namesKind(text, words, nouns, between) ||
  isOfKindAfter(text, end, nouns, between) ||
  (has(text, {start: Math.max(sentenceStart, words.end - LONGEST_TOPIC), end: words.end}, topics) &&
    !has(text, {...clause, end: words.end}, whole));

function has(text: string, {start, end}: Span, words: Lexis<true>): boolean {
  for (let i = start; i < end; i++) if (words.findAt(text, i, end)) return true;
  return false;
}

/** Whether the noun right before a figure is one of the words. */
function namesKind(text: string, {start, end}: Span, words: Lexis<true>, between: RegExp): boolean {
  for (let i = Math.max(start, end - LONGEST_NOUN); i < end; i++) {
    const hit = words.findAt(text, i, end);
    if (hit && between.test(text.slice(hit.end, end))) return true;
  }
  return false;
}

/** Whether a figure counts, in the words right behind it, one kind of the noun (113处暗涵安全隐患). */
function isOfKindAfter(text: string, end: number, words: Lexis<true>, between: RegExp): boolean {
  const hit = words.findAt(text, end, end + LONGEST_NOUN);
  return hit !== null && between.test(nounAfter(text, hit.end));
}
