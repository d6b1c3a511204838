import type {Mention, Span} from "../types.ts";
import {wordsStart} from "./reaches.ts";

/** A run of figures after 分别, and what each of them belongs to. */
export interface Series {
  /** Index of the run's first mention, and how many there are. */
  readonly first: number;
  readonly length: number;
  /** One stretch of words a figure, before 分别: 生产安全事故起数 | 死亡人数; empty where they stand in the clause before. */
  readonly members: readonly Span[];
}

const RESPECTIVELY = /分别|各(?=[为达有增减上下])/g;
const BETWEEN = /^[、和与及，,\s]*(?:增长|上升|增加|提高|下降|减少|降低)?$/;
const MEMBER_MARKS = /[、和与及]/g;

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
  const floor = Math.max(mentions[first - 1]?.end ?? 0, start - 120);
  const clause = wordsStart(text, start, floor);
  const marks = [...text.slice(clause, start).matchAll(RESPECTIVELY)];
  const mark = marks.at(-1);
  if (!mark) return null;
  const members = membersOf(text, clause, clause + mark.index);
  return {first, length, members: members.length === length ? members : []};
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
