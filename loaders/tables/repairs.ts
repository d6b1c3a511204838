import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** Each edit of each report, by its place in the source. */
export function repairs({reports}: Corpus): Row<"repairs">[] {
  return reports.flatMap(({source, repaired}) =>
    repaired.repairs.map(({rule, source: {start, end}, was, is}, ordinal) => ({
      report: source.report,
      ordinal,
      rule,
      sourceStart: start,
      sourceEnd: end,
      was,
      is
    }))
  );
}
