import type {FigureContext, Knowledge, Row, Sentence, Span} from "../types.ts";
import {clauseEnd, clauseOf, clausesBefore, sentencesBefore} from "./clause.ts";
import {type Conjunctions, conjunctions, firstConjunction} from "./conjunctions.ts";
import {findEllipsis, findRise} from "./ellipsis.ts";
import {isComma} from "./marks.ts";
import {type PlacedFigure, rows} from "./rows.ts";

/** 24件案件中出庭21件: what follows 中 is said of some of them. */
const amongWhole =
  /^((?:[\u4e00-\u9fff]{0,6})(?:案件|纠纷|人员|单位|部门|企业|事项|乡镇|网格|村|社区))中(?![心小国医央])/;
const LONGEST_AMONG = 12;
/** 26件积案已化解24件, 126名法官人均办案134件: what belongs to the next figure alone. */
const ofNextFigure =
  /(?:已|均|全部|成功)?(?:化解|办结|审结|结案|整改|调解成功|调成|答复|破获|采纳)$|(?:削减|精简|取消|下放|压减)了?$|[人案件户村月日场]均.{0,8}$/;
/** Farther than this, words have to do with something else. */
const LONGEST_OWN = 100;
const LONGEST_AFTER = 40;
const LONGEST_BRACKET = 12;
const FARTHEST_REST = 60;
/** Characters of the noun that closes a member of a list. */
const NOUN = 2;
/** 解决率、满意率: each names what is measured. */
const measured = /[率数量度额]$/;
const nowhere: Span = {start: 0, end: 0};

export const span = (start: number, end: number): Span => ({start, end: Math.max(start, end)});

/** The words within `LONGEST_OWN` of a figure. */
export const near = ({start, end}: Span): Span => span(Math.max(start, end - LONGEST_OWN), end);

/** The context of each figure of a text, in reading order; made once. */
export function contexts(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly PlacedFigure[],
  knowledge: Knowledge
): FigureContext[] {
  const words = conjunctions(knowledge);
  const rowOf = rows(text, figures, words);
  let sentence: Sentence | undefined;
  let earlier: Span[] = [];
  return figures.map((figure, at) => {
    if (sentence?.ordinal !== figure.sentence) {
      sentence = sentences[figure.sentence]!;
      earlier = sentencesBefore(text, sentences, sentence);
    }
    const row = rowOf.get(at) ?? null;
    const around = surroundings(text, sentence, figures, findRise(text, figures, at) ?? at, words);
    const {own, lead} = inRow(around, row, at);
    // Written out: a spread would give the objects layouts of their own, which every later look at them pays for.
    return {
      sentence,
      clause: around.clause,
      own,
      after: around.after,
      afterShared: around.afterShared,
      rest: around.rest,
      lead,
      shared: sharedWords(text, row, own),
      clausesBefore: clausesBefore(text, lead.start, own.end, sentence),
      sentencesBefore: earlier,
      row,
      ellipsis: row?.members.length ? null : findEllipsis(text, figures, at, around.clause.start, words),
      whole: figure.partOf
    };
  });
}

type Surroundings = Pick<FigureContext, "clause" | "own" | "after" | "afterShared" | "rest" | "lead">;

function surroundings(
  text: string,
  sentence: Sentence,
  figures: readonly PlacedFigure[],
  at: number,
  words: Conjunctions
): Surroundings {
  const {start, end} = figures[at]!;
  const clause = clauseOf(text, figures[at]!, sentence);
  const before = findBefore(figures, at, clause.start);
  let own = near({start: clause.start, end: start});
  if (before) {
    const conjunction = firstConjunction(words, text, {start: before.end, end: start});
    own = span(Math.max(own.start, conjunction?.end ?? before.end), start);
  }
  const phraseEnd = clauseEnd(text, end, sentence.end, LONGEST_BRACKET);
  const {afterEnd, afterShared} = wordsAfter(text, end, phraseEnd, figures[at + 1]?.start, words);
  return {
    clause,
    own,
    after: span(end, afterEnd),
    afterShared,
    rest: span(
      afterEnd,
      pastComma(text, phraseEnd, Math.min(sentence.end, end + FARTHEST_REST), figures[at + 1]?.start)
    ),
    lead: span(clause.start, own.start)
  };
}

/** The figure before, within the clause; a length of time (连续三年保持100%) and a part of a name (四个协调小组) do not part a figure from its words. */
function findBefore(figures: readonly PlacedFigure[], at: number, clauseStart: number): PlacedFigure | null {
  for (let before = at - 1; before >= 0 && figures[before]!.end > clauseStart; before--) {
    const figure = figures[before]!;
    if (figure.kind !== "duration" && figure.reported) return figure;
  }
  return null;
}

/** The end of the words that follow a figure and belong to it, and whether the next figure shares them. */
function wordsAfter(text: string, end: number, phraseEnd: number, next: number | undefined, words: Conjunctions) {
  const among = amongWhole.exec(text.slice(end, end + LONGEST_AMONG));
  const afterEnd = Math.min(phraseEnd, end + (among?.[1]?.length ?? LONGEST_AFTER));
  if (next === undefined || next >= afterEnd) return {afterEnd, afterShared: false};
  const conjunction = firstConjunction(words, text, {start: end, end: next});
  if (conjunction) return {afterEnd: conjunction.start, afterShared: false};
  const ofNext = ofNextFigure.exec(text.slice(end, next));
  return ofNext ? {afterEnd: end + ofNext.index, afterShared: false} : {afterEnd: next, afterShared: true};
}

/** The end of the clause after the one that ends at `from`, where a comma parts them and it has no figure; else `from`. */
function pastComma(text: string, from: number, ceiling: number, figure = Number.POSITIVE_INFINITY): number {
  if (from >= ceiling || !isComma(text.charCodeAt(from))) return from;
  const end = clauseEnd(text, from + 1, ceiling, LONGEST_BRACKET);
  return figure < end ? from : end;
}

/** In `A、B分别为1件、2件` a figure's own words are its member of the list. */
function inRow(around: Surroundings, row: Row | null, at: number): Pick<FigureContext, "own" | "lead"> {
  const member = row?.members[at - row.first];
  return member ? {own: member, lead: {start: row!.members[0]!.start, end: member.start}} : around;
}

/**
 * The words that the figures of a row have in common: the verb, and the end of their list where a member lacks it (刑事、治安案件); 盗窃案件
 * and 治安案件, 解决率 and 满意率 have a noun each.
 */
function sharedWords(text: string, row: Row | null, own: Span): Span {
  const last = row?.members.at(-1);
  if (!row || !last) return nowhere;
  const end = text.slice(last.end - NOUN, last.end);
  const isWhole =
    text.slice(own.end - NOUN, own.end) === end || (measured.test(end) && text[own.end - 1] === end.at(-1));
  const isApart = last.end < row.predicate.start;
  return isWhole || isApart ? row.predicate : {start: last.start, end: row.predicate.end};
}
