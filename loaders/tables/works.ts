import type {Corpus, ReportCore} from "../types.ts";
import {citations} from "./citations.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";

/** Documents, however their titles are printed; those that most reports cite first. */
export function works(corpus: Corpus<ReportCore>): Row<"works">[] {
  return [...grouped(citations(corpus), ({work}) => work)]
    .map(([work, rows]) => ({
      work,
      kind: commonest(rows.map(({kind}) => kind))!,
      level: commonest(rows.map(({level}) => level)),
      times: rows.length,
      reports: new Set(rows.map(({report}) => report)).size,
      versions: [...new Set(rows.flatMap(({version}) => version ?? []))].sort().join(",") || null
    }))
    .sort((a, b) => b.reports - a.reports || b.times - a.times || (a.work < b.work ? -1 : 1));
}

/** The value that stands most often, the first of those that are level; null where all are null. */
function commonest<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}
