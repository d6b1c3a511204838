import type {Knowledge, Metadata, Outline, RepairedText} from "../types.ts";
import {issuingBody} from "./issuingBody.ts";
import {findArea} from "./reportArea.ts";
import {reportEvidence} from "./reportEvidence.ts";
import {reportingYear} from "./year.ts";

/** If nothing else tells the area, its name is the most frequent one in this much of the text. */
export const ENOUGH = 20_000;

/** Title, area, year, issuer, genre and date as the text and the name of its file give them; null if they do not. */
export function metadata(repaired: RepairedText, {sections}: Outline, knowledge: Knowledge, file = ""): Metadata {
  const text = repaired.text.slice(0, ENOUGH);
  const {title, issuer, published, isWorkReport, name, trusted, year} = reportEvidence(repaired, {sections}, file);
  const stated = reportingYear(year);
  const words = trusted.map((one) => one.words);
  const {area, candidates} = findArea({trusted: words, text, year: stated.year}, knowledge.areas);
  return {
    title,
    area,
    areaCandidates: candidates,
    ...stated,
    issuer,
    ...issuingBody(
      {
        title: title ?? name,
        issuer,
        text,
        isWorkReport,
        area: knowledge.areas.find(({code}) => code === area) ?? null
      },
      knowledge
    ),
    published
  };
}
