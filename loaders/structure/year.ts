import {regex, signs} from "../lexis/signs.ts";
import type {YearBasis} from "../types.ts";
import {numeralValue} from "./dates.ts";

/** The reporting year and whether the text says it. */
interface ReportingYear {
  readonly year: number | null;
  readonly yearBasis: YearBasis | null;
}

const stated = /((?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})\s*年(?!以来|至|—|－|-|远景|愿景)/;
/** A file name may leave 年 out: 河北省_2000_report. */
const filed = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
/** 2023年工作回顾; of 2016—2020年工作回顾 the last year. */
export const review = regex()`((?:19|20)\d{2})年度?的?(?!以来)[^${signs.clause}\d]{0,16}(?:回顾|总结|工作情况|进展|成效)`;
/** In a work report 2015年主要工作 is what follows the review: the work of the year in which it was read. */
const ahead =
  /((?:19|20)\d{2})年度?的?(?:政府)?(?:主要|重点)?工作(?:的?(?:总体|主要)?(?:安排|重点|任务|要求|部署|打算|建议|目标|思路))?$/;
/** A paragraph that begins with its year (2020年,…) speaks of that year; 2021年以来 and 2021—2025年 do not. */
export const opening =
  /^(?:在)?((?:19|20)\d{2})年(?:度|来|，|,|(?!以来|至|—|－|-|\d|初|底|末|前|后|[一二三四五六七八九十]))/;
const events = /(?<![\d—－~～至到-])((?:19|20)\d{2})年\d{1,2}月/g;
/** A goal (2035年远景目标, 到2030年, 2030年前) is not a year that a report is about. */
const mentions = /(?<![\d—－~～至到向-])((?:19|20)\d{2})年(?![—－~～至-]|底?前|远景|愿景|目标)/g;

/** Places that can tell the year, the most trusted first. */
export interface YearEvidence {
  readonly title: string | null;
  /** The name of the file, where there is no year in the title. */
  readonly file: string;
  /** A government's work report: its title has the year in which it was read. */
  readonly isWorkReport: boolean;
  /** Paragraphs of the introduction and headings of results. */
  readonly openings: readonly string[];
  /** Headings of results. */
  readonly results: readonly string[];
  /** Headings of the highest level. */
  readonly chapters: readonly string[];
  /** Headings of plans, which are for the year after. */
  readonly plans: readonly string[];
  /** The text of the results; asked for only where all else is silent. */
  readonly told: () => string;
  readonly published: string | null;
}

/**
 * The year that a report is about: that of a heading on results where the title has the year after, in which it was read; that of the
 * title, or of the beginning of a paragraph of its introduction or of a heading; else inferred from its plans, from the latest dated
 * event of its results (of a work report not from the day on which it was read), from its publication, or from the latest year that its
 * results name.
 */
export function reportingYear(evidence: YearEvidence): ReportingYear {
  const {openings, results, plans, chapters, told, published, isWorkReport} = evidence;
  const inTitle = titleYear(evidence);
  const opened = findOpening([...openings, ...results]);
  if (inTitle !== null) return beforeDelivery(inTitle, opened, evidence) ?? {year: inTitle, yearBasis: "stated"};
  const reviewed = findYear(review, results);
  const planned = isWorkReport && reviewed === null ? findYear(ahead, chapters.slice(1).reverse()) : null;
  if (planned !== null) return {year: planned - 1, yearBasis: "inferred"};
  if (opened !== null || reviewed !== null) return {year: reviewed ?? opened, yearBasis: "stated"};
  const event = latest(told(), events);
  const year =
    yearBeforePlans(plans) ??
    (isWorkReport && event !== null && published?.startsWith(`${event}`) ? yearBefore(published) : event) ??
    (published === null ? latest(told(), mentions) : yearBefore(published));
  return {year, yearBasis: year === null ? null : "inferred"};
}

function titleYear({title, file}: YearEvidence): number | null {
  return statedYear(title ?? "") ?? statedYear(file) ?? yearIn(file);
}

/** The first year that words name as one: 2023年, 二〇二三年. */
export function statedYear(words: string): number | null {
  const match = stated.exec(words);
  return match && numeralValue(match[1]!);
}

/** The first number of a file's name that may be a year: 河北省_2000_report. */
export const yearIn = (file: string): number | null => findYear(filed, [file]);

/** The year before the one in the title, where the title has that of delivery; null where it does not. */
function beforeDelivery(inTitle: number, opened: number | null, evidence: YearEvidence): ReportingYear | null {
  const {results, plans, isWorkReport} = evidence;
  const reviewed = findYear(review, results);
  if (reviewed === inTitle) return null;
  if (reviewed === inTitle - 1) return {year: reviewed, yearBasis: "stated"};
  if (isWorkReport) return {year: inTitle - 1, yearBasis: opened === inTitle - 1 ? "stated" : "inferred"};
  return opened !== inTitle && findOpening(plans) === inTitle ? {year: inTitle - 1, yearBasis: "inferred"} : null;
}

export function findYear(pattern: RegExp, lines: readonly string[]): number | null {
  for (const words of lines) {
    const match = pattern.exec(words);
    if (match) return Number(match[1]);
  }
  return null;
}

const findOpening = (lines: readonly string[]) => findYear(opening, lines);

function yearBeforePlans(plans: readonly string[]): number | null {
  const planned = findOpening(plans);
  return planned === null ? null : planned - 1;
}

function latest(results: string, years: RegExp): number | null {
  let last = 0;
  for (const match of results.replace(/《[^《》]{0,100}》/g, " ").matchAll(years))
    last = Math.max(last, Number(match[1]));
  return last || null;
}

/** Reports are due by the end of March of the year after; those of the last quarter are about their own year. */
export function yearBefore(published: string): number {
  const [year, month] = published.split("-").map(Number);
  return month! >= 10 ? year! : year! - 1;
}
