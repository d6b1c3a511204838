import type {Span} from "../types.ts";
import {type Frame, yearFrame, yearsFrame} from "./frame.ts";

/** A time named by its year or month, and where the expression ends. */
interface Dated extends Span, Frame {
  /** 2023年以来: it goes on until the report was written. */
  readonly isSince: boolean;
}

const yearPattern = /(?<!\d)((?:19[5-9]|20\d)\d)(?:[年\-－–—―~～至到]|(?=[、和及与](?:19[5-9]|20\d)\d))/y;
/** 2019—2023年, 2019年至2023年. */
const toYear = /[年]?[-－–—―~～至到]{1,2}((?:19|20)\d\d)年?/y;
/** 11月, 1—11月, 12月31日, 11月底 behind a year. */
const monthPattern = /(?:\d{1,2}(?:月份?)?[-－–—―~～至到]{1,2})?\d{1,2}月(?:份|底|末|\d{1,2}[日号])?/y;
const sincePattern = /(?:\d{1,2}月(?:份|底|\d{1,2}日)?)?(?:[\u4e00-\u9fff]{0,4}以来|起(?![诉草]))/y;
const yearEnd = /[底末]/y;
/** 1—11月, 1月至11月, 3月份; a date of one day too. */
const monthsPattern = /(?<![\d.])(\d{1,2})(?:月份?)?(?:[-－–—―~～至到]{1,2}(\d{1,2}))?月(份|底|末|\d{1,2}[日号])?/y;
/** 23年9月, 22年底: a year of two digits. */
const shortYear = /(?<![\d.,，])(\d\d)年(?=\d{1,2}月|[底末度初]|全年|[上下]半年|第?[一二三四]季度)/y;
/** Words that make a year a point in time. */
const until = /(?:截至|截止|截止到|截至到|到|至)$/;
const LONGEST_UNTIL = 3;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The year or span of years at `at`, where a digit stands, or null. */
export function findYears(text: string, at: number, reporting: number | null, isReview: boolean): Dated | null {
  const short = match(shortYear, text, at);
  const year = short ?? match(yearPattern, text, at);
  if (!year) return null;
  const from = Number(short ? `20${year[1]}` : year[1]);
  const digits = year[1]!.length;
  const span = match(toYear, text, at + digits);
  if (span && Number(span[1]) > from) {
    const to = Number(span[1]);
    const frame = yearsFrame("multi_year", from, to, reporting);
    const isTarget = reporting !== null && to > reporting;
    return {
      start: at,
      end: at + digits + span[0].length,
      ...frame,
      period: isTarget ? "target" : frame.period,
      isSince: false
    };
  }
  const mark = text[at + digits];
  if (mark !== "年" && !"、和及与".includes(mark!)) return null;
  const end = mark === "年" ? at + digits + 1 : at + digits;
  const since = match(sincePattern, text, end);
  if (since && reporting !== null && from < reporting)
    return {start: at, end: end + since[0].length, period: "to_date", from, to: reporting, isSince: true};
  if (since && from === reporting)
    return {start: at, end: end + since[0].length, period: "year", from, to: from, isSince: true};
  const month = match(monthPattern, text, end);
  const stop = month ? end + month[0].length : end;
  const frame = yearFrame(from, reporting, isReview);
  const isPoint =
    until.test(text.slice(Math.max(0, at - LONGEST_UNTIL), at)) ||
    match(yearEnd, text, end) !== null ||
    /[底末]$/.test(month?.[0] ?? "");
  // 2022年底 in a report on 2023 is a state of another year: its level is not this year's.
  const part = month ? "part_year" : "year";
  const period = frame.period !== "year" ? frame.period : isPoint ? "point" : part;
  return {start: at, end: stop, ...frame, period, isSince: false};
}

/** The month, span of months or day at `at` of the reporting year, or null; until the end of a month it is a point in time. */
export function findMonths(text: string, at: number, reporting: number | null): Dated | null {
  const months = match(monthsPattern, text, at);
  if (!months || Number(months[1]) > 12 || Number(months[1]) === 0 || Number(months[2] ?? 1) > 12) return null;
  const isUntil = until.test(text.slice(Math.max(0, at - LONGEST_UNTIL), at)) || /[底末]/.test(months[3] ?? "");
  const isYear = Number(months[1]) === 1 && Number(months[2]) === 12;
  const period = isUntil ? "point" : isYear ? "year" : "part_year";
  return {start: at, end: at + months[0].length, period, from: reporting, to: reporting, isSince: false};
}
