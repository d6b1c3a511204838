import {numeralValue} from "./dates.ts";

/** The reporting year and whether the text says it. */
export interface ReportingYear {
  readonly year: number | null;
  readonly yearBasis: "stated" | "inferred" | null;
}

const stated = /((?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})\s*年(?!以来|至|—|－|-)/;
/** A paragraph that begins with its year (2020年,…) speaks of that year; 2021年以来 and 2021—2025年 do not. */
const opening = /^(?:在)?((?:19|20)\d{2})年(?:度|来|，|,|(?!以来|至|—|－|-|\d|初|底|末|前|后|[一二三四五六七八九十]))/;
const events = /(?<![\d—－~～至-])((?:19|20)\d{2})年\d{1,2}月/g;

/**
 * The year that a report is about: that of its title, or that with which a paragraph of its preamble or a heading begins
 * (`openings`); else inferred from the latest dated event of its results, else from its publication.
 */
export function reportingYear(
  title: string | null,
  openings: readonly string[],
  results: () => string,
  published: string | null
): ReportingYear {
  const said = title === null ? null : stated.exec(title);
  if (said) return {year: numeralValue(said[1]!), yearBasis: "stated"};
  for (const words of openings) {
    const found = opening.exec(words);
    if (found) return {year: Number(found[1]), yearBasis: "stated"};
  }
  let latest = 0;
  for (const found of results().matchAll(events)) latest = Math.max(latest, Number(found[1]));
  if (latest) return {year: latest, yearBasis: "inferred"};
  if (published) return {year: yearBefore(published), yearBasis: "inferred"};
  return {year: null, yearBasis: null};
}

/** Reports are due by the end of March of the year after; those of the last quarter are about their own year. */
function yearBefore(published: string): number {
  const [year, month] = published.split("-").map(Number);
  return month! >= 10 ? year! : year! - 1;
}
