import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** Numbers that are no quantities, each with its reason. */
export function rejected({reports}: Corpus): Row<"rejected">[] {
  return reports.flatMap(({source, rejected}) =>
    rejected.map(({sentence, start, end, quote, reason}) => ({
      report: source.report,
      sentence,
      start,
      end,
      quote,
      reason
    }))
  );
}
