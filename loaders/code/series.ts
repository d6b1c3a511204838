import type {Mention, Span} from "../types.ts";
import {wordsStart} from "./reaches.ts";

/** A run of figures after 分别, and what each of them belongs to. */
export interface Series {
  /** Index of the run's first mention, and how many there are. */
  readonly first: number;
  readonly length: number;
  /**
   * One stretch of words a figure, before 分别: 生产安全事故起数 | 死亡人数; the predicate, where they only tell times; those of
   * counts before, where one rate is said of each; empty where they are not known.
   */
  readonly members: readonly Span[];
  /** From 分别 to the first figure: what all of them share (分别下降). */
  readonly predicate: Span;
}

const RESPECTIVELY = /分别|各(?=[为达有增减上下])/g;
const BETWEEN = /^[、和与及，,\s]*(?:增长|上升|增加|提高|下降|减少|降低)?$/;
/** 和解, 参与, 及格 are words, 满意和基本满意 is one thing. */
const MEMBER_MARKS = /、|和(?![解谐平睦]|基本)|(?<![参给赋授])与|(?<![涉普顾危])及(?![时早格]|基本)/g;

/** Members that only say when: 2023年、2024年. */
const WHEN = /^(?:(?:19|20)\d\d年[度底末]?|[去今前上本]年度?|[一二三四上下]半?(?:季度|年))$/;

/** A predicate without a subject: 降幅12.5%、18.2% after a list. */
const SPAN_WORDS = /^(?:[降增涨升]幅|同比|[较比][上去]年(?:同期)?)?(?:达到?|为|均?[增上下降提减升][长加升降高少])*$/;

const LONGEST_LIST = 120;

/** The runs of `A、B分别下降18%、13%` in a text, by the index of each mention that is in one. */
export function seriesOf(text: string, mentions: readonly Mention[]): ReadonlyMap<number, Series> {
  const found = new Map<number, Series>();
  let last: Series | null = null;
  for (let first = 0; first < mentions.length; ++first) {
    let length = 1;
    while (joined(text, mentions[first + length - 1]!, mentions[first + length])) ++length;
    if (length > 1) {
      const series: Series | null =
        findSeries(text, mentions, first, length) ?? findNextSeries(text, mentions, first, length, last);
      for (let i = 0; series && i < length; ++i) found.set(first + i, series);
      last = series;
    }
    first += length - 1;
  }
  return found;
}

function joined(text: string, one: Mention, other: Mention | undefined): boolean {
  if (!other || other.sentence !== one.sentence || other.start - one.end > 5) return false;
  return other.start > one.end && BETWEEN.test(text.slice(one.end, other.start));
}

function findSeries(text: string, mentions: readonly Mention[], first: number, length: number): Series | null {
  const {start} = mentions[first]!;
  const floor = Math.max(mentions[first - 1]?.end ?? 0, start - LONGEST_LIST);
  const clause = wordsStart(text, start, floor);
  const mark = [...text.slice(clause, start).matchAll(RESPECTIVELY)].at(-1);
  const run = mentions.slice(first, first + length);
  // 事故起数和死亡人数下降12%、15% needs no 分别; of other figures a list may be one thing.
  if (!mark && !run.every(({unit}) => unit === "%")) return null;
  const end = mark ? clause + mark.index : start;
  const members = membersOf(text, clause, end);
  if (!mark && members.length !== length && !(members.length === 1 && SPAN_WORDS.test(text.slice(clause, end))))
    return null;
  const predicate = {start: end, end: start};
  if (members.every(({start: from, end: to}) => WHEN.test(text.slice(from, to))))
    return {first, length, members: run.map(() => predicate), predicate};
  if (members.length === 1 && run.every(({unit}) => unit === "%")) {
    const counted = countedBefore(text, mentions, first, length);
    if (counted) return {first, length, members: counted, predicate: {start: clause, end: start}};
    const before = membersOf(text, wordsStart(text, clause - 1, floor), clause - 1);
    if (before.length === length) return {first, length, members: before, predicate: {start: clause, end: start}};
  }
  return {first, length, members: members.length === length ? members : [], predicate};
}

/** The words of the last counts of the sentence, as many as there are rates: 办理建议87件、提案103件，满意率分别为97.7%、98.1%. */
function countedBefore(text: string, mentions: readonly Mention[], first: number, length: number): Span[] | null {
  let last = first - 1;
  while (mentions[last]?.unit === "%") --last;
  const counts = mentions.slice(Math.max(0, last + 1 - length), last + 1);
  const {sentence} = mentions[first]!;
  const {unit} = counts[0] ?? mentions[first]!;
  if (counts.length < length || counts.some((count) => count.sentence !== sentence || count.unit !== unit)) return null;
  return counts.map(({start}, i) => {
    const end = counts[i - 1]?.end ?? mentions[last - length]?.end ?? 0;
    return {start: wordsStart(text, start, Math.max(end, start - LONGEST_LIST)), end: start};
  });
}

/** 2023年、2024年分别收到申请186件、402件，受理158件、351件: a run that repeats the members of the one before, with a verb of its own. */
function findNextSeries(
  text: string,
  mentions: readonly Mention[],
  first: number,
  length: number,
  last: Series | null
): Series | null {
  if (!last || last.length !== length || last.members[0] !== last.predicate) return null;
  const {start, sentence} = mentions[first]!;
  if (mentions[last.first]!.sentence !== sentence || last.first + length !== first) return null;
  const predicate = {start: wordsStart(text, start, mentions[first - 1]!.end), end: start};
  return {first, length, members: last.members.map(() => predicate), predicate};
}

/** Stretches between 、 and 和; a conjunction inside a name would give one too many, and then no series is read. */
function membersOf(text: string, start: number, end: number): Span[] {
  if (end - start < 2) return [];
  const members: Span[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(MEMBER_MARKS)) {
    members.push({start: from, end: start + mark.index});
    from = start + mark.index + 1;
  }
  members.push({start: from, end});
  return members.filter((member) => member.end > member.start);
}

/** 由, 由年初的, 从2017年的: where a figure rises or falls from. */
const FROM = /[由从][\u4e00-\u9fff]{0,6}(?:(?:19|20)\d\d年[度初中底末]?)?的?$/;
const LONGEST_FROM = 16;
/** 提高到, 降为2021年的, 跃升至目前的: where it arrives. */
const TO = /^[，,]?[\u4e00-\u9fff]{1,4}[到至为](?:(?:19|20)\d\d年[度初中底末]?的?|[\u4e00-\u9fff]{1,3}的)?$/;
const LONGEST_TO = 13;

/** In `网办率由85%提高到96%` the second figure has the words of the first: the index of that one, else null. */
export function findRiseFrom(text: string, mentions: readonly Mention[], at: number): number | null {
  const before = mentions[at - 1];
  const {start, unit} = mentions[at]!;
  if (!before || start - before.end > LONGEST_TO || before.unit !== unit) return null;
  if (!FROM.test(text.slice(Math.max(0, before.start - LONGEST_FROM), before.start))) return null;
  return TO.test(text.slice(before.end, start)) ? at - 1 : null;
}
