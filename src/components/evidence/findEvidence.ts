/** All that is known of a figure, or of a sentence, picked from the reading of its report. Free of drawing and of the browser. */
import type {ReadFigure, Reading} from "../../../loaders/index.ts";

type ReadSentence = Reading["sentences"][number] & {readonly text: string};

export interface Evidence {
  readonly figure: ReadFigure;
  readonly report: Reading["report"];
  /** The sentence of the figure and those beside it, in reading order. */
  readonly sentences: readonly ReadSentence[];
  /** The section and those above it, the highest first. */
  readonly path: Reading["sections"];
  /** The repairs within the sentence. */
  readonly repairs: Reading["repairs"];
  /** Its findings. */
  readonly findings: Reading["findings"];
  /** The words that decide the period, and the heading that they stand in; null where the period is assumed. */
  readonly periodWords: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly heading: string | null;
  } | null;
  /** The quote of the total that this figure is a part of. */
  readonly whole: string | null;
}

/** The evidence of a figure by its id; null where the report has no such figure. */
export function findEvidence(reading: Reading, id: string): Evidence | null {
  const {report, figures, sentences, repairs} = reading;
  const figure = figures.find((one) => one.id === id);
  if (!figure) return null;
  const own = sentences[figure.sentence]!;
  return {
    figure,
    report,
    sentences: sentences
      .slice(Math.max(0, figure.sentence - 1), figure.sentence + 2)
      .map((one) => worded(reading, one)),
    path: path(reading.sections, own.section),
    repairs: repairs.filter(({sourceStart, sourceEnd}) => sourceStart < own.sourceEnd && sourceEnd > own.sourceStart),
    findings: reading.findings.filter(
      ({start, end}) => start !== null && end !== null && start < figure.end && figure.start < end
    ),
    periodWords: periodWords(reading, figure),
    whole: figures.find(({ordinal}) => ordinal === figure.partOf)?.quote ?? null
  };
}

function periodWords({text, sections}: Reading, {periodStart, periodEnd}: ReadFigure): Evidence["periodWords"] {
  if (periodStart === null || periodEnd === null) return null;
  const section = sections.find(
    ({headingSpan}) => headingSpan && headingSpan.start <= periodStart && periodEnd <= headingSpan.end
  );
  return {
    start: periodStart,
    end: periodEnd,
    text: text.slice(periodStart, periodEnd),
    heading: section?.heading ?? null
  };
}

export interface SentenceEvidence {
  readonly sentence: ReadSentence;
  readonly report: Reading["report"];
  readonly heading: string | null;
  readonly figures: readonly ReadFigure[];
}

/** The sentence that holds an offset of the source text; null where there is none. */
export function findSentenceEvidence(reading: Reading, offset: number): SentenceEvidence | null {
  const {report, figures, sentences, sections} = reading;
  const match = sentences.find(({sourceStart, sourceEnd}) => sourceStart <= offset && offset < sourceEnd);
  return match
    ? {
        sentence: worded(reading, match),
        report,
        heading: sections[match.section]?.heading ?? null,
        figures: figures.filter(({sentence}) => sentence === match.ordinal)
      }
    : null;
}

const worded = ({text}: Reading, sentence: Reading["sentences"][number]): ReadSentence => ({
  ...sentence,
  text: text.slice(sentence.start, sentence.end)
});

function path(sections: Reading["sections"], innermost: number | null): Reading["sections"] {
  const section = sections[innermost ?? -1];
  return section ? [...path(sections, section.parent), section] : [];
}
