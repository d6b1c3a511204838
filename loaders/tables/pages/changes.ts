import type {Corpus, Reuse} from "../../types.ts";
import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** A promise with the words of the sentences that are nearest to it. */
export type PromiseReading = Omit<Row<"promises">, "report" | "area" | "year" | "next"> & {
  readonly doneText: string | null;
  readonly plannedText: string | null;
};

/** The text of a later report of the same area that stands in this one too. */
export interface SharedText {
  readonly other: string;
  /** Characters of the later report, of these in passages of both, and of these without stock wording. */
  readonly characters: number;
  readonly shared: number;
  readonly copied: number;
}

/** A report beside the later ones of its area. */
export interface ChangesReading {
  readonly report: string;
  readonly shared: readonly SharedText[];
  /** The report of the year after; null where there is none. */
  readonly next: string | null;
  /** The sentences of its plans, in reading order; none without that report. */
  readonly promises: readonly PromiseReading[];
}

/** The readings of a corpus, one a report. */
export function* changesReadings({reports, reuse}: Corpus, tables: Tables): Generator<ChangesReading> {
  const seriesOf = new Map(rowsIn(tables, "areas").map(({area, series}) => [area, series]));
  const rows = rowsIn(tables, "reports");
  const bySeries = grouped(rows, ({area}) => area && (seriesOf.get(area) ?? area));
  const byPair = grouped(reuse, ({reportA, reportB}) => `${reportA} ${reportB}`);
  const promises = grouped(rowsIn(tables, "promises"), ({report}) => report);
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  const words = (id: string, sentence: number | null) => {
    if (sentence === null) return null;
    const {repaired, sentences} = byId.get(id)!;
    return repaired.text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
  };
  for (const {report, area, year} of rows) {
    const own = promises.get(report) ?? [];
    const later = (area && year !== null && bySeries.get(seriesOf.get(area) ?? area)) || [];
    yield {
      report,
      shared: later
        .filter((other) => other.year !== null && other.year > year!)
        .map((other) => sharedText(report, other, byPair)),
      next: own[0]?.next ?? null,
      promises: own.map(({report: _, area: __, year: ___, next, ...row}) => ({
        ...row,
        doneText: words(next, row.done),
        plannedText: words(next, row.planned)
      }))
    };
  }
}

function sharedText(
  report: string,
  {report: other, characters}: Row<"reports">,
  byPair: ReadonlyMap<string, readonly Reuse[]>
): SharedText {
  const spans = [
    ...(byPair.get(`${report} ${other}`) ?? []).map(({spanB, formulaic}) => ({...spanB, formulaic})),
    ...(byPair.get(`${other} ${report}`) ?? []).map(({spanA, formulaic}) => ({...spanA, formulaic}))
  ].sort((a, b) => a.start - b.start);
  return {
    other,
    characters,
    shared: covered(spans),
    copied: covered(spans.filter(({formulaic}) => !formulaic))
  };
}

/** Characters that stand in any of the spans, which are in the order of their starts. */
function covered(spans: readonly {readonly start: number; readonly end: number}[]): number {
  let reached = 0;
  let sum = 0;
  for (const {start, end} of spans) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}
