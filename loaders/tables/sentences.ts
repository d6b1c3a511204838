import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

export function sentences({reports}: Corpus): Row<"sentences">[] {
  return reports.flatMap(({source, repaired, sentences}) =>
    sentences.map(({ordinal, section, start, end, repeat}) => {
      const origin = repaired.concordance.toSource({start, end});
      return {
        report: source.report,
        ordinal,
        section,
        text: repaired.text.slice(start, end),
        start,
        end,
        sourceStart: origin.start,
        sourceEnd: origin.end,
        repeat
      };
    })
  );
}
