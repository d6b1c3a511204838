import {reference} from "../lexis/areaAndYear.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge, Prepared, Report} from "../types.ts";
import {citation} from "./cited.ts";
import {ownTitle} from "./titled.ts";
import {reading} from "./wordReading.ts";
import {words} from "./words.ts";
import {yearBasis} from "./yearBasis.ts";

const nameOf = perKnowledge(({areas}) => new Map(areas.map(({code, nameZh}) => [code, nameZh])));

/** The part of the tables' input that costs as much as reading a report; its words and its reference follow from it alone. */
export function prepared(report: Report, knowledge: Knowledge): Prepared {
  const {text} = report.repaired;
  const sentences = report.sentences.map(({start, end}) => words(text.slice(start, end), knowledge));
  return {
    words: sentences.map((sentence) => sentence.join(" ")),
    vocabulary: vocabularyOf(sentences),
    reference: referenceOf(report, knowledge)
  };
}

function vocabularyOf(sentences: readonly (readonly string[])[]): Prepared["vocabulary"] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()];
  return {words: words.join(" "), readings: words.map(reading).join("\n"), counts: Uint32Array.from(counts.values())};
}

const made = new WeakMap<Report, Prepared>();

/** The same, as it was prepared where the report was read; else made once. */
export function preparedOf(report: Report, knowledge: Knowledge): Prepared {
  const kept = report.prepared ?? made.get(report) ?? prepared(report, knowledge);
  made.set(report, kept);
  return kept;
}

/** Title and issuer as the catalogue says, else as the text says of itself; and who brought it where. */
export const titled = ({row, metadata}: Report) => ({
  title: row?.title || metadata.title,
  issuer: row?.issuer || metadata.issuer,
  url: row?.url || null,
  outlet: row?.outlet || null,
  genre: row?.genre || metadata.genre
});

function referenceOf(report: Report, knowledge: Knowledge): Prepared["reference"] {
  const {source, dates} = report;
  const {area, year} = reference(report);
  const described = titled(report);
  const cited = {report: source.report, ...described, ...dates, sha256: source.sha256};
  const areaName = nameOf(knowledge).get(area ?? "") ?? "";
  const own = ownTitle(areaName, year, yearBasis(report) !== "stated", described.genre);
  return citation({...cited, ownTitle: own}, knowledge);
}
