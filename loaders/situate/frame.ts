import type {Period, PeriodBasis, Span} from "../types.ts";

/** A stretch of time as words name it: of what kind, and its first and last year where they are known. */
export interface Frame {
  readonly period: Period;
  readonly from: number | null;
  readonly to: number | null;
}

/** A frame, and the words that give it; null where none do and the report's year is assumed. */
export interface Framed extends Frame {
  readonly basis: PeriodBasis;
  readonly evidence: Span | null;
}

/** The year that a report is on, where no word says another time. */
export const reportingYear = (year: number | null): Framed => ({
  period: "year",
  from: year,
  to: year,
  basis: "report",
  evidence: null
});

/** Frames that hold several years. */
const severalYears: ReadonlySet<Period> = new Set<Period>(["multi_year", "term", "plan"]);

export const isSeveralYears = ({period}: Frame): boolean => severalYears.has(period);

/** One year, past or to come, seen from the reporting year; a year to come is a target, unless it is looked back on. */
export function yearFrame(year: number, reporting: number | null, isReview = false): Frame {
  const period =
    reporting === null || year === reporting
      ? "year"
      : year > reporting && !isReview
        ? "target"
        : year < reporting
          ? "previous"
          : "other";
  return {period, from: year, to: year};
}

/** Several years, the first and the last included; those that begin after the reporting year are a target. */
export function yearsFrame(period: Period, from: number, to: number, reporting: number | null): Frame {
  if (reporting !== null && from > reporting) return {period: "target", from, to};
  return {period, from, to};
}

/**
 * Whether a year named by how it lies to the one that is told of says nothing new: 今年 in the plans is the year that is planned,
 * 一年来 in a chapter on another year is that year.
 */
export const yields = (isRelative: boolean, named: Frame, around: Frame): boolean =>
  isRelative && named.period === "year" && isElsewhere(around);

/** Of one time that is not the report's: planned, of another year. */
export const isElsewhere = ({period}: Frame): boolean =>
  period === "target" || period === "previous" || period === "other";
