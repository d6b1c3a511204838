import type {YearBasis} from "../types.ts";
import {numeralValue} from "./dates.ts";

/** The reporting year and whether the text says it. */
interface ReportingYear {
  readonly year: number | null;
  readonly yearBasis: YearBasis | null;
}

const stated = /((?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})\s*年(?!以来|至|—|－|-)/;
/** A paragraph that begins with its year (2020年,…) speaks of that year; 2021年以来 and 2021—2025年 do not. */
const opening = /^(?:在)?((?:19|20)\d{2})年(?:度|来|，|,|(?!以来|至|—|－|-|\d|初|底|末|前|后|[一二三四五六七八九十]))/;
const events = /(?<![\d—－~～至-])((?:19|20)\d{2})年\d{1,2}月/g;
const mentions = /(?<![\d—－~～至-])((?:19|20)\d{2})年(?![—－~～至-])/g;

/** Where the year can stand, the most trusted first. */
interface YearEvidence {
  readonly title: string | null;
  /** Paragraphs of the introduction and headings of results. */
  readonly openings: readonly string[];
  /** Headings of plans, which are for the year after. */
  readonly plans: readonly string[];
  /** The text of the results; asked for only where all else is silent. */
  readonly results: () => string;
  readonly published: string | null;
}

/**
 * The year that a report is about: stated in its title or at the beginning of a paragraph of its introduction or of a
 * heading; else inferred from its plans, from the latest dated event of its results, from its publication, or from the
 * latest year that its results name.
 */
export function reportingYear({title, openings, plans, results, published}: YearEvidence): ReportingYear {
  const said = title === null ? null : stated.exec(title);
  if (said) return {year: numeralValue(said[1]!), yearBasis: "stated"};
  const opened = findOpening(openings);
  if (opened !== null) return {year: opened, yearBasis: "stated"};
  const year =
    yearBeforePlans(plans) ??
    latest(results(), events) ??
    (published === null ? latest(results(), mentions) : yearBefore(published));
  return {year, yearBasis: year === null ? null : "inferred"};
}

function findOpening(openings: readonly string[]): number | null {
  for (const words of openings) {
    const found = opening.exec(words);
    if (found) return Number(found[1]);
  }
  return null;
}

function yearBeforePlans(plans: readonly string[]): number | null {
  const planned = findOpening(plans);
  return planned === null ? null : planned - 1;
}

function latest(results: string, years: RegExp): number | null {
  let last = 0;
  for (const found of results.replace(/《[^《》]{0,100}》/g, " ").matchAll(years))
    last = Math.max(last, Number(found[1]));
  return last || null;
}

/** Reports are due by the end of March of the year after; those of the last quarter are about their own year. */
function yearBefore(published: string): number {
  const [year, month] = published.split("-").map(Number);
  return month! >= 10 ? year! : year! - 1;
}
