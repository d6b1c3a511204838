import type {Knowledge, Metadata, Outline, RepairedText, Section} from "../types.ts";
import {findArea} from "./area.ts";
import {datesIn} from "./dates.ts";
import {headEnd} from "./heads.ts";
import {findIssuer} from "./issuer.ts";
import {lines} from "./lines.ts";
import {findNumbering} from "./numbering.ts";
import {findTitle} from "./title.ts";
import {reportingYear} from "./year.ts";

/** A sentence names whom it is about within this many characters. */
const subject = 60;
/** Where nothing else tells the area, its name is the most frequent one in this much of the text. */
const enough = 20_000;

/** What the text says of its own title, area, year, issuer and date; null where it does not say. */
export function metadata({text, marks}: RepairedText, {sections}: Outline, knowledge: Knowledge): Metadata {
  const wordsOf = ({start, end}: {start: number; end: number}) => text.slice(start, end);
  const prose = lines(text, marks);
  const end = headEnd(text, prose);
  const head = text.slice(0, end);
  const title = findTitle(prose.filter((line) => line.end <= end).map(wordsOf));
  const signature = wordsOf(sections.find(({role}) => role === "signature") ?? {start: 0, end: 0});
  const published = findPublished(head, signature);
  const issuer = findIssuer(signature, title, head);
  const preamble = prose
    .filter(({start}) => start >= end && start < bodyStart(sections))
    .slice(0, 5)
    .map(wordsOf);
  const openings = preamble
    .filter((words) => /^(?:在?\d{4}年|近年|一年来|今年)/.test(words))
    .map((words) => words.slice(0, subject));
  const results = () =>
    sections
      .filter(({role}) => role === "achievements" || role === "preamble")
      .map(wordsOf)
      .join("\n");
  return {
    title,
    area: findArea([title ?? "", issuer ?? "", ...openings], text.slice(0, enough), knowledge.areas),
    ...reportingYear(title, [...preamble, ...firstHeadings(sections)], results, published),
    issuer,
    published
  };
}

/** Where the first heading stands; without headings the whole text may say what it is about. */
const bodyStart = (sections: readonly Section[]) =>
  sections.find(({level}) => level > 0)?.start ?? Number.POSITIVE_INFINITY;

/** The first headings that tell of results, without their numbers: 2023年主要举措和成效. */
const firstHeadings = (sections: readonly Section[]) =>
  sections
    .filter(({heading, role}) => heading !== null && role === "achievements")
    .slice(0, 3)
    .map(({heading}) => heading!.slice(findNumbering(heading!, 0, heading!.length)?.end ?? 0));

/** The date that a page gives for itself, else that of the signature. */
function findPublished(head: string, signature: string): string | null {
  const dates = [...datesIn(head), ...datesIn(signature)];
  return dates.find(({iso}) => iso.length > 7)?.iso ?? dates[0]?.iso ?? null;
}
