import type {Outline, RepairedText, Role, Section, Span} from "../types.ts";
import {pageHeadEnd} from "./heads.ts";
import {findIssuer} from "./issuer.ts";
import {lines} from "./lines.ts";
import {findNumbering} from "./numbering.ts";
import {findPageDate, findSigned} from "./ownDates.ts";
import {isWorkReport, speakers} from "./speaker.ts";
import {findTitle} from "./title.ts";
import type {YearEvidence} from "./year.ts";

/** A sentence names whom it is about within this many characters. */
const SUBJECT = 60;
/** An introduction has no more paragraphs than this; behind them a text without headings tells its results. */
const MOST_PARAGRAPHS = 5;
/** The year of the results stands in one of the first headings. */
const MOST_HEADINGS = 3;

/** Places in a report, or the name of its file, that may tell whose it is. */
export type AreaPlace = "title" | "speaker" | "issuer" | "file" | "folder" | "opening";

/** Words that may say of what area, year and body a report is. */
export interface ReportEvidence {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly isWorkReport: boolean;
  /** The name of the file without its ending, and that of its folder, where they are Chinese; else "". */
  readonly name: string;
  readonly folder: string;
  /** Words that may name the area, the most trusted first. */
  readonly trusted: readonly {readonly where: AreaPlace; readonly words: string}[];
  readonly year: YearEvidence;
}

/** Evidence in the text, and in the name of its file, that may tell whose report it is. */
export function reportEvidence(
  {text, marks}: RepairedText,
  {sections}: Pick<Outline, "sections">,
  file: string
): ReportEvidence {
  const wordsOf = ({start, end}: Span) => text.slice(start, end);
  const firstHeading = sections.find(({level}) => level > 0)?.start ?? text.length;
  const prose = lines(text, marks);
  const end = pageHeadEnd(text, prose, sections);
  const head = text.slice(0, end);
  const title = findTitle(prose.filter((line) => line.end <= end).map(wordsOf), head);
  const signature = sections.find(({role}) => role === "signature");
  const signed = signature ? wordsOf(signature) : "";
  const published = findPageDate(head) ?? findSigned(signed);
  const issuer = findIssuer(signed, title, head);
  const preamble = prose.filter(({start}) => start >= end && start < firstHeading).slice(0, MOST_PARAGRAPHS);
  const openings = preamble.map(wordsOf);
  const subjects = openings
    .filter((words) => /^(?:在?\d{4}年|近年|一年来|今年)/.test(words))
    .map((words) => words.slice(0, SUBJECT));
  const {name, folder} = fileWords(file);
  const isWork = isWorkReport(title ?? name, text);
  const trusted = (
    [
      ["title", title ?? ""],
      ...speakers(text).map((words) => ["speaker", words] as const),
      ["issuer", issuer ?? ""],
      ["file", name],
      ["folder", folder],
      ...subjects.map((words) => ["opening", words] as const)
    ] as const
  ).map(([where, words]) => ({where, words}));
  return {
    title,
    issuer,
    published,
    isWorkReport: isWork,
    name,
    folder,
    trusted,
    year: {
      title,
      file: name,
      isWorkReport: isWork,
      openings,
      results: headingsOf(sections, "achievements").slice(0, MOST_HEADINGS),
      plans: headingsOf(sections, "plans"),
      chapters: plainHeadings(sections.filter(({level}) => level === 1)),
      told: () =>
        sections
          .filter(({role}) => role === "achievements" || role === "preamble")
          .map(wordsOf)
          .join("\n"),
      published
    }
  };
}

/** The name of a file without its ending and that of its folder, where they are Chinese: 深圳市/2014年南山区政府工作报告.txt. */
function fileWords(file: string): {name: string; folder: string} {
  const [name = "", folder = ""] = file.split(/[\\/]/).reverse();
  const chinese = (words: string) => (/\p{Script=Han}{2}/u.test(words) ? words : "");
  return {name: chinese(name.replace(/\.\w{1,8}$/, "")), folder: chinese(folder)};
}

const headingsOf = (sections: readonly Section[], role: Role) =>
  plainHeadings(sections.filter((section) => section.role === role));

/** Headings without their numbers: 2023年主要举措和成效. */
const plainHeadings = (sections: readonly Section[]) =>
  sections
    .flatMap(({heading}) => heading ?? [])
    .map((heading) => heading.slice(findNumbering(heading, 0, heading.length)?.end ?? 0));
