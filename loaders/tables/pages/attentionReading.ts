import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** A report and what the term groups take of it, in the order of the groups. */
export interface AttentionOf {
  readonly report: string;
  readonly letters: number;
  readonly sentences: number;
  /** Letters in words of each group, and sentences with one. */
  readonly groups: readonly (readonly [letters: number, sentences: number])[];
}

/** The groups and the reports, for the page that draws them. */
export interface AttentionReading {
  readonly groups: readonly Row<"termGroups">[];
  readonly reports: readonly AttentionOf[];
}

/** The reading of a corpus. */
export function attentionReading(tables: Tables): AttentionReading {
  const groups = rowsIn(tables, "termGroups");
  const placeOf = new Map(groups.map(({termGroup}, at) => [termGroup, at]));
  const byReport = new Map<string, AttentionOf & {groups: [number, number][]}>();
  for (const {report, termGroup, letters, ofLetters, sentences, ofSentences} of rowsIn(tables, "attention")) {
    const own = byReport.get(report) ?? {report, letters: ofLetters, sentences: ofSentences, groups: []};
    own.groups[placeOf.get(termGroup)!] = [letters, sentences];
    byReport.set(report, own);
  }
  return {groups, reports: [...byReport.values()]};
}
