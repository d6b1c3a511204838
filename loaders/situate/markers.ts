import {regex, signs} from "../lexis/signs.ts";
import type {Knowledge, Span} from "../types.ts";
import {type Frame, isSeveralYears, yearsFrame} from "./frame.ts";
import {findLastYears} from "./lastYears.ts";
import {holds, type PlanYears, type TimeReach, timeWords} from "./words.ts";
import {findMonths, findYears} from "./years.ts";

/** Words of time in a text, and the frame that they set. */
export interface Marker extends Span {
  /** Null for a word that sums up over the frame at hand (累计). */
  readonly frame: Frame | null;
  readonly reach: TimeReach;
  /** The year is named by how it lies to the one that is told of (今年, 全年, 一年来). */
  readonly isRelative: boolean;
  /** A base of comparison (比2022年, 较上年): it is the time of a figure only that belongs to it (比2022年的9.1%). */
  readonly isBase: boolean;
}

const baseOfComparison = /(?:比|较|超|超过|[高低多少优大小]于|同比)$/;
/** 与2010年相比, 和上年持平. */
const withBefore = /[与和同跟]$/;
const compared = regex()`^(?:年?同期)?[^${signs.phrase}]{0,6}(?:相比|比较|持平)`;
const duringPlan = /^[”"]?(?:期间|以来|时期|规划期|末|收官|五年)/;
/** In a heading the bare name of a plan stands for its years, unless the plan itself is spoken of. */
const planItself = /^[”"]?(?:规划|计划|普法|立法|编制|蓝图)/;
/** 清理2018年以来的文件, 至2000年止的规范性文件: the time is that of the documents. */
const ofDocuments =
  /^(?:以来|止|以前|前)?(?:(?:制定|出台|印发|发布|颁布|下发|实施)+的?|的)?(?:现行有效的?)?(?:各类|全部|所有|本级)?(?:政府|行政)?(?:规范性)?(?:文件|规章)/;
const LONGEST_DOCUMENTS = 24;
const since = /^[”"]?(?:规划)?以来/;
const numeral = /[一二两三四五六七八九十]/;
const LONGEST_SUBJECT = 12;
const clauseMark = regex()`[${signs.list}${signs.semicolon}${signs.colon}。\n（(]`;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Reads words of time along texts of one reporting year. */
export type MarkerReader = (text: string, span: Span, isHeading?: boolean, isReview?: boolean) => Marker[];

/** A reader of the words of time of a stretch of text, in reading order. Linear in the length of the stretch. */
export function markerReader(knowledge: Knowledge, reporting: number | null): MarkerReader {
  const {words, plans, verbs} = timeWords(knowledge);

  function findPlan(text: string, at: number, end: number, isHeading: boolean): Marker | null {
    const hit = plans.findAt(text, at, end);
    if (!hit) return null;
    const after = text.slice(hit.end, hit.end + 4);
    const isNamed = duringPlan.test(after) || (isHeading && !planItself.test(after));
    if (!isNamed) return null;
    const [from, to] = nearest(hit.entry, reporting);
    const isSoFar = since.test(after) && reporting !== null && reporting >= from && reporting < to;
    const frame = yearsFrame("plan", from, isSoFar ? reporting : to, reporting);
    return {start: at, end: hit.end, frame, reach: "frame", isRelative: false, isBase: false};
  }

  function findWord(text: string, at: number, end: number): Marker | null {
    const hit = words.findAt(text, at, end, (word, wordEnd) => holds(text, at, wordEnd, word));
    if (!hit) return null;
    const {period, from, to, reach} = hit.entry;
    const year = (offset: number | null) => (offset === null || reporting === null ? null : reporting + offset);
    const frame = period === "sum" ? null : {period, from: year(from), to: year(to)};
    return {
      start:
        period === "to_date" || (hit.entry.reach === "clause" && period === "part_year") ? phraseStart(text, at) : at,
      end: hit.end,
      frame,
      reach,
      isRelative: true,
      isBase: false
    };
  }

  function findAt(text: string, at: number, end: number, isHeading: boolean, isReview: boolean): Marker | null {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const dated = findYears(text, at, reporting, isReview) ?? findMonths(text, at, reporting);
      if (dated) return {...dated, frame: dated, reach: reachOf(dated), isRelative: false, isBase: false};
    }
    if (isDigit(code) || numeral.test(text[at]!)) {
      const last = findLastYears(text, at, reporting, verbs, isHeading);
      if (last && last.end <= end) return {...last, frame: last, reach: "frame", isRelative: true, isBase: false};
    }
    return findPlan(text, at, end, isHeading) ?? findWord(text, at, end);
  }

  return (text, {start, end}, isHeading = false, isReview = false) => {
    const markers: Marker[] = [];
    // The first end of a title behind the place: titles that are never closed are searched once.
    let titleEnd = start;
    for (let at = start; at < end; at++) {
      if (text[at] === "《") {
        while (titleEnd < end && (titleEnd < at || text[titleEnd] !== "》")) titleEnd++;
        // Titles name years that are not those of the figures.
        if (titleEnd < end) at = titleEnd;
        continue;
      }
      const marker = findAt(text, at, end, isHeading, isReview);
      if (!marker) continue;
      if (!isOfDocuments(text, marker)) markers.push({...marker, isBase: isBase(text, marker)});
      at = Math.max(at, marker.end - 1);
    }
    return markers;
  };
}

/** Another time than the report's year is said of its own clause, and of its sentence where it opens one; a date goes on to its end. */
const reachOf = (frame: Frame): TimeReach =>
  frame.period === "point"
    ? "sentence"
    : frame.period === "year" || frame.period === "to_date" || isSeveralYears(frame)
      ? "frame"
      : "clause";

const isBase = (text: string, {start, end}: Marker) =>
  baseOfComparison.test(text.slice(Math.max(0, start - 2), start)) ||
  (withBefore.test(text.slice(Math.max(0, start - 1), start)) && compared.test(text.slice(end, end + 12)));

/** A year of documents that are cleaned up or counted; that of a year alone is the time when they were made. */
const isOfDocuments = (text: string, {end, frame}: Marker) =>
  frame !== null && frame.period !== "year" && ofDocuments.test(text.slice(end, end + LONGEST_DOCUMENTS));

/** The start of the words that 以来 or 期间 belongs to (改革以来, 国庆安保期间): at the start of their clause, if near. */
function phraseStart(text: string, at: number): number {
  for (let i = at; i > at - LONGEST_SUBJECT && i > 0; i--) if (clauseMark.test(text[i - 1]!)) return i;
  return at;
}

/** Of the plans that have one name, the one nearest to the reporting year. */
function nearest(plans: PlanYears, reporting: number | null): readonly [number, number] {
  const distance = ([from, to]: readonly [number, number]) =>
    reporting === null ? -to : Math.max(from - reporting, reporting - to, 0);
  return [...plans].sort((a, b) => distance(a) - distance(b))[0]!;
}
