import type {Mention, Row, Span} from "../types.ts";
import {clauseStart} from "./clause.ts";
import {type Conjunctions, findJoin, members as membersOf} from "./conjunctions.ts";

/** The facts from which the context of a figure is made. */
export type PlacedFigure = Pick<Mention, "start" | "end" | "sentence" | "unit" | "kind" | "reported" | "partOf">;

const respectively = /分别|各(?=[为达有增减上下])/g;
/** Words that may stand between two figures of a row beside a conjunction. */
const changeWord = /^(?:增长|上升|增加|提高|下降|减少|降低)?$/;
/** Members that only say when: 2023年、2024年. */
const onlyTime = /^(?:(?:19|20)\d\d年[度底末]?|[去今前上本]年度?|[一二三四上下]半?(?:季度|年))$/;
/** A predicate without a subject: 降幅12.5%、18.2% after a list. */
const noSubject = /^(?:[降增涨升]幅|同比|[较比][上去]年(?:同期)?)?(?:达到?|为|均?[增上下降提减升][长加升降高少])*$/;
const LONGEST_LIST = 120;
/** Rates that may stand between a list of counts and a row of their rates. */
const MOST_RATES = 40;

/** The rows of a text, by the index of each figure that is in one. */
export function rows(text: string, figures: readonly PlacedFigure[], words: Conjunctions): ReadonlyMap<number, Row> {
  const rowOf = new Map<number, Row>();
  let last: Row | null = null;
  for (let first = 0; first < figures.length; first++) {
    let length = 1;
    while (stand(text, figures[first + length - 1]!, figures[first + length], words)) length++;
    if (length > 1) {
      const row: Row | null =
        findRow(text, figures, first, length, words) ?? findNextRow(text, figures, first, length, last);
      for (let i = 0; row && i < length; i++) rowOf.set(first + i, row);
      last = row;
    }
    first += length - 1;
  }
  return rowOf;
}

function stand(text: string, one: PlacedFigure, other: PlacedFigure | undefined, words: Conjunctions): boolean {
  if (other?.sentence !== one.sentence) return false;
  const join = findJoin(words, text, one, other);
  return join !== null && changeWord.test(join.rest);
}

function findRow(
  text: string,
  figures: readonly PlacedFigure[],
  first: number,
  length: number,
  words: Conjunctions
): Row | null {
  const {start} = figures[first]!;
  const floor = Math.max(figures[first - 1]?.end ?? 0, start - LONGEST_LIST);
  const clause = clauseStart(text, start, floor);
  const mark = [...text.slice(clause, start).matchAll(respectively)].at(-1);
  const row = figures.slice(first, first + length);
  const areRates = row.every(({unit}) => unit === "%");
  // 事故起数和死亡人数下降12%、15% needs no 分别; of other figures a list may be one thing.
  if (!mark && !areRates) return null;
  const end = mark ? clause + mark.index : start;
  const members = membersOf(words, text, {start: clause, end});
  if (!mark && members.length !== length && !(members.length === 1 && noSubject.test(text.slice(clause, end))))
    return null;
  const predicate = {start: end, end: start};
  if (members.every((member) => onlyTime.test(text.slice(member.start, member.end))))
    return {first, length, members: row.map(() => predicate), predicate};
  if (members.length === 1 && areRates) {
    const whole = {start: clause, end: start};
    const counted = countedBefore(text, figures, first, length);
    if (counted) return {first, length, members: counted, predicate: whole};
    const before = membersOf(words, text, {start: clauseStart(text, clause - 1, floor), end: clause - 1});
    if (before.length === length) return {first, length, members: before, predicate: whole};
  }
  return {first, length, members: members.length === length ? members : [], predicate};
}

/** The words of the last counts of the sentence, as many as there are rates: 办理建议87件、提案103件，满意率分别为97.7%、98.1%. */
function countedBefore(text: string, figures: readonly PlacedFigure[], first: number, length: number): Span[] | null {
  let last = first - 1;
  const earliest = Math.max(0, first - MOST_RATES);
  while (last > earliest && figures[last]!.unit === "%") last--;
  const counts = figures.slice(Math.max(0, last + 1 - length), last + 1);
  const {sentence} = figures[first]!;
  const {unit} = counts[0] ?? figures[first]!;
  if (counts.length < length || counts.some((count) => count.sentence !== sentence || count.unit !== unit)) return null;
  return counts.map(({start}, i) => {
    const end = counts[i - 1]?.end ?? figures[last - length]?.end ?? 0;
    return {start: clauseStart(text, start, Math.max(end, start - LONGEST_LIST)), end: start};
  });
}

/** 2023年、2024年分别收到申请186件、402件，受理158件、351件: a row that repeats the members of the one before, with a verb of its own. */
function findNextRow(
  text: string,
  figures: readonly PlacedFigure[],
  first: number,
  length: number,
  last: Row | null
): Row | null {
  if (!last || last.length !== length || last.members[0] !== last.predicate) return null;
  const {start, sentence} = figures[first]!;
  if (figures[last.first]!.sentence !== sentence || last.first + length !== first) return null;
  const predicate = {start: clauseStart(text, start, figures[first - 1]!.end), end: start};
  return {first, length, members: last.members.map(() => predicate), predicate};
}
