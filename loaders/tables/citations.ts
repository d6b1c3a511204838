import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";
import {work} from "./work.ts";

/** Documents as printed, with the work and version that each title names; in reading order. */
export function citations({reports}: Corpus<ReportCore>): Row<"citations">[] {
  return reports.flatMap(({source, repaired, citations}) =>
    citations.map(({sentence, start, end, title, kind, level, number, year}) => {
      const origin = repaired.concordance.toSource({start, end});
      return {
        report: source.report,
        sentence,
        start,
        end,
        sourceStart: origin.start,
        sourceEnd: origin.end,
        title,
        ...work(title),
        kind,
        level,
        number,
        year
      };
    })
  );
}
