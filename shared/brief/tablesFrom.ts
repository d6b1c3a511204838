import type {BriefFinding, BriefReport, BriefSentence, BriefTables} from "./lookedUpTables.js";

interface SpannedSentence extends BriefSentence {
  readonly sourceEnd: number;
}

interface PlacedFinding extends BriefFinding {
  /** Start of its sentence in the source text; null outside sentences. */
  readonly sourceStart: number | null;
}

/** The sources of tables for briefs. */
interface BriefSources extends Omit<BriefTables, "findReport" | "findSentence" | "findingsAt" | "held"> {
  readonly reports: readonly BriefReport[];
  readonly sentencesOf: (report: string) => readonly SpannedSentence[];
  readonly findingsOf: (report: string) => readonly PlacedFinding[];
}

/** Tables for briefs, with look-ups by id. */
export function briefTables(sources: BriefSources): BriefTables {
  const {reports, sentencesOf, findingsOf, seriesOf} = sources;
  const reportById = new Map(reports.map((report) => [report.report, report]));
  const held = reports.flatMap(({area, year}) =>
    area === null || year === null ? [] : {series: seriesOf(area), year}
  );
  const findSentence = (report: string, at: number) =>
    sentencesOf(report).find(({sourceStart, sourceEnd}) => sourceStart <= at && at < sourceEnd) ?? null;
  return {
    ...sources,
    findReport: (id) => reportById.get(id) ?? null,
    findSentence,
    findingsAt: (report, at) => {
      const start = findSentence(report, at)?.sourceStart;
      return findingsOf(report).filter(({sourceStart}) => start !== undefined && sourceStart === start);
    },
    held: () => held
  };
}
