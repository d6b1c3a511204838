import {outermost} from "../context/clause.ts";
import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
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

/** The words for some of what an indicator counts (个体工商户 of 市场主体), by indicator. */
const kindsOfSubject = perKnowledge(
  ({kindsOfSubject}): ReadonlyMap<string, Lexis<true>> =>
    new Map(
      kindsOfSubject.map(({indicator, kind}) => [indicator, lexis(kind.map((word): [string, true] => [word, true]))])
    )
);

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
    if (narrower && namesKind(text, words, narrower)) return subsetOfArea;
    const dimension = indicator?.split(".")[0] ?? null;
    const named = placeOf(text, clause, mention.start) ?? body(text, clause, ownStart, mention.start, dimension);
    return named && !(isOfYear && named.scope === "subset") ? named : wholeArea;
  };
}

const nounAfter = (text: string, end: number) => /^[^，。；、,;\d]*/.exec(text.slice(end, end + LONGEST_AFTER))![0];

/** What may stand between the noun that is counted and its figure. */
const betweenWords = /^(?:数量?|总量|总数|共计?|达到?|约|近|超过?|突破|增加|新增|为|分别)*$/;

/** Whether the noun right before a figure is one of the words. */
function namesKind(text: string, {start, end}: Span, words: Lexis<true>): boolean {
  for (let i = Math.max(start, end - LONGEST_NOUN); i < end; i++) {
    const hit = words.findAt(text, i, end);
    if (hit && betweenWords.test(text.slice(hit.end, end))) return true;
  }
  return false;
}
