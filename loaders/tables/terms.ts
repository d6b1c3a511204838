import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** How often each report uses each policy term, also per 10,000 characters. */
export function terms({reports}: Corpus): Row<"terms">[] {
  return reports.flatMap(({source, repaired, terms}) =>
    terms.map(({term, count}) => ({
      report: source.report,
      term,
      count,
      perTenThousand: (count * 10_000) / repaired.text.length
    }))
  );
}
