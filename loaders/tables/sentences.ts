import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";
import {words} from "./words.ts";

/** Sentences in reading order, with their words and their place in the source. */
export function sentences({reports, knowledge}: Corpus): Row<"sentences">[] {
  return reports.flatMap(({source, repaired, sentences}) =>
    sentences.map(({ordinal, section, start, end, repeat}) => {
      const origin = repaired.concordance.toSource({start, end});
      const text = repaired.text.slice(start, end);
      return {
        report: source.report,
        ordinal,
        section,
        text,
        words: words(text, knowledge).join(" "),
        start,
        end,
        sourceStart: origin.start,
        sourceEnd: origin.end,
        repeat
      };
    })
  );
}
