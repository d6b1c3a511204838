import {apartOf} from "../lexis/apartOf.ts";
import {reference} from "../lexis/areaAndYear.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Apart, Figure, Indicator, Knowledge, ReportCore, Told} from "../types.ts";

/** A coded figure of a report whose area and year are known. */
export interface Candidate extends Told {
  readonly area: string;
  readonly indicator: Indicator;
  /** Why it may not stand in the annual series of its report's year; null where it may. */
  readonly apart: Apart | null;
  /** The words of its clause before it, which may say that it is a total. */
  readonly words: string;
}

/** Words farther than this from a figure do not say what it is. */
const LONGEST_WORDS = 40;
const clauseMark = regex()`[${signs.phrase}\n]`;

const indicatorOf = perKnowledge(
  ({indicators}): ReadonlyMap<string, Indicator> => new Map(indicators.map((indicator) => [indicator.id, indicator]))
);

/** The coded figures of a report in reading order; none where its area or year is not known. */
export function candidates(report: ReportCore, knowledge: Knowledge): Candidate[] {
  const {area, year} = reference(report);
  if (area === null || year === null) return [];
  const indicators = indicatorOf(knowledge);
  const {text, concordance} = report.repaired;
  return report.mentions.flatMap((figure, at) => {
    const coding = report.codings[at];
    const indicator = indicators.get(coding?.indicator ?? "");
    if (!coding || !indicator || !figure.reported) return [];
    return {
      id: `${report.source.report}@${concordance.toSource(figure).start}`,
      report: report.source.report,
      year,
      figure,
      area,
      indicator,
      apart: apartOf(figure, coding, indicator, year),
      words: wordsBefore(text, figure, report.mentions[at - 1])
    };
  });
}

function wordsBefore(text: string, {start}: Figure, before: Figure | undefined): string {
  const from = Math.max(0, start - LONGEST_WORDS, before?.end ?? 0);
  const stretch = text.slice(from, start);
  const parts = stretch.split(clauseMark);
  return parts.at(-1)!;
}
