import {reference} from "../lexis/areaAndYear.ts";
import type {Corpus} from "../types.ts";
import {preparedOf} from "./prepared.ts";
import type {Row} from "./row.ts";

/** Sentences in reading order, with their words and their place in the source. */
export function sentences({reports, knowledge}: Corpus): Row<"sentences">[] {
  return reports.flatMap((report) => {
    const {source, repaired, sections, sentences} = report;
    const {area, year} = reference(report);
    const {words} = preparedOf(report, knowledge);
    return sentences.map(({ordinal, section, start, end, repeat}) => {
      const origin = repaired.concordance.toSource({start, end});
      const text = repaired.text.slice(start, end);
      return {
        report: source.report,
        ordinal,
        area,
        year,
        section,
        role: sections[section]!.role,
        text,
        sourceStart: origin.start,
        sourceEnd: origin.end,
        start,
        end,
        repeat,
        words: words[ordinal]!
      };
    });
  });
}
