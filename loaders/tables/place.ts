import type {Report, Sentence, YearBasis} from "../types.ts";

/** The sentence that holds an offset of the repaired text; null between sentences. Binary search. */
export function findSentence(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** Reference area and year of a report: the catalogue's word, else the text's own. */
export function reference({row, metadata}: Report) {
  return {area: row?.area ?? metadata.area, year: row?.year ?? metadata.year};
}

/** What that year stands on; dates that contradict one another leave it uncertain, whatever the catalogue says. */
export const yearBasis = ({row, metadata, findings}: Report): YearBasis | null =>
  findings.some(({rule}) => rule === "contradictory-dates") ? "contradicted" : (row?.yearBasis ?? metadata.yearBasis);
