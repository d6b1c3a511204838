import type {Mention, Span} from "../types.ts";
import {wordsStart} from "./reaches.ts";

/** A run of figures after 分别, and what each of them belongs to. */
export interface Series {
  /** Index of the run's first mention, and how many there are. */
  readonly first: number;
  readonly length: number;
  /** One stretch of words a figure, before 分别: 生产安全事故起数 | 死亡人数; empty where they stand in the clause before. */
  readonly members: readonly Span[];
  /** From 分别 to the first figure: what all of them share (分别下降). */
  readonly predicate: Span;
}

const RESPECTIVELY = /分别|各(?=[为达有增减上下])/g;
const BETWEEN = /^[、和与及，,\s]*(?:增长|上升|增加|提高|下降|减少|降低)?$/;
const MEMBER_MARKS = /[、和与及]/g;

const LONGEST_LIST = 120;

/** The runs of `A、B分别下降18%、13%` in a text, by the index of each mention that is in one. */
export function seriesOf(text: string, mentions: readonly Mention[]): ReadonlyMap<number, Series> {
  const found = new Map<number, Series>();
  for (let first = 0; first < mentions.length; ++first) {
    let length = 1;
    while (joined(text, mentions[first + length - 1]!, mentions[first + length])) ++length;
    if (length > 1) {
      const series = findSeries(text, mentions, first, length);
      for (let i = 0; series && i < length; ++i) found.set(first + i, series);
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
  if (!mark && members.length !== length) return null;
  return {first, length, members: members.length === length ? members : [], predicate: {start: end, end: start}};
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

const RISE = /^(?:提高|提升|增加|增长|上升|扩大|拓展|下降|减少|降低|压缩|缩短|缩减|精简)[到至为]$/;

/** In `网办率由85%提高到96%` the second figure has the words of the first: the index of that one, else null. */
export function findRiseFrom(text: string, mentions: readonly Mention[], at: number): number | null {
  const before = mentions[at - 1];
  const {start} = mentions[at]!;
  if (!before || start - before.end > 5 || !/[由从]/.test(text.charAt(before.start - 1))) return null;
  return RISE.test(text.slice(before.end, start)) ? at - 1 : null;
}
