import {cuePattern} from "../lexis/cuePattern.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {GeneralReason, Knowledge, Section, Sentence} from "../types.ts";

/** Han letters of the shortest promise: an act and its object. */
const SHORTEST = 7;

const yearsNamed = /(?:19|20)\d\d(?=年)/g;

const cues = perKnowledge(({lexicons}) =>
  lexicons["general-plans"].map(({reason, cue}) => ({reason, pattern: cuePattern(cue)}))
);

/**
 * Why a sentence of the plans promises nothing for the year after `year`; null where it may. Cues first (`general-plans`); then what names
 * only later years; then what is too short to have an act and its object.
 */
function findReason(words: string, year: number, knowledge: Knowledge): GeneralReason | null {
  const cue = cues(knowledge).find(({pattern}) => pattern.test(words));
  if (cue) return cue.reason;
  const years = words.match(yearsNamed)?.map(Number) ?? [];
  if (years.length > 0 && years.every((named) => named > year + 1)) return "horizon";
  return (words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < SHORTEST ? "short" : null;
}

const glossaryHeading = /^.{0,4}(?:名词|术语)(?:解释|注释|术语)|^(?:附件?[:：]?)?注释[:：]?$/;

/** The reasons of sentences of the plans, in their order; behind the heading of a glossary all is glossary. `sections` are those of their report. */
export function generalReasons(
  text: string,
  sentences: readonly Sentence[],
  sections: readonly Section[],
  year: number,
  knowledge: Knowledge
): (GeneralReason | null)[] {
  let glossary = false;
  return sentences.map(({start, end, section}) => {
    const words = text.slice(start, end);
    glossary ||= glossaryHeading.test(words) || glossaryHeading.test(sections[section]?.heading ?? "");
    return glossary ? "glossary" : findReason(words, year, knowledge);
  });
}
