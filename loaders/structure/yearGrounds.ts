import {findYear, opening, review, statedYear, type YearEvidence, yearBefore, yearIn} from "./year.ts";

/** A place that tells of the reporting year. */
export interface YearGround {
  readonly where: "title" | "file" | "folder" | "results" | "plans" | "date";
  /** The reporting years that its words allow: 2024年工作报告 may tell of 2024 and of 2023. */
  readonly years: readonly number[];
  readonly words: string;
}

/** The reporting year by each place that tells it, whether they agree or not. */
export function yearGrounds(evidence: YearEvidence, folder: string): YearGround[] {
  const {title, file, isWorkReport, openings, results, plans, published} = evidence;
  const named = (where: YearGround["where"], words: string, year: number | null, isEither: boolean): YearGround[] =>
    year === null ? [] : [{where, years: isEither ? [year - 1, year] : [year], words}];
  const reviewed = [...results, ...openings].flatMap((words): YearGround[] => {
    const year = findYear(review, [words]) ?? findYear(opening, [words]);
    return year === null ? [] : [{where: "results", years: [year], words}];
  });
  const planned = plans.flatMap((words): YearGround[] => {
    const year = findYear(opening, [words]);
    return year === null ? [] : [{where: "plans", years: [year - 1], words}];
  });
  const dated = published === null ? [] : [{where: "date" as const, years: yearsOf(published), words: published}];
  const own = file === "" ? null : (statedYear(file) ?? yearIn(file));
  return [
    ...named("title", title ?? "", statedYear(title ?? ""), isWorkReport || isYearOfReading(title ?? "")),
    // Who files a report may mean the year in which it came out.
    ...named("file", file, own, true),
    ...named("folder", folder, findOnlyYear(folder), true),
    ...reviewed.slice(0, 2),
    ...planned.slice(0, 1),
    ...dated
  ];
}

/** 2024年工作报告 may be named for the year in which it was read; 2024年法治政府建设工作报告 is not. */
export const isYearOfReading = (title: string): boolean => /(?:年度?|政府)工作报告/.test(title);

/** A report comes out in the year after its own, or at the end of its own. */
const yearsOf = (published: string): number[] => [
  ...new Set([yearBefore(published), Number(published.slice(0, 4)) - 1])
];

/** The year of a folder, where its name has one alone: 2019-2023年 names none. */
function findOnlyYear(folder: string): number | null {
  const years = [...folder.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? years[0]! : null;
}
