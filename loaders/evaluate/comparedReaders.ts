import {corpus, report} from "../pipeline.ts";
import {textSource} from "../read/textSource.ts";
import {measurements} from "../tables/measurements.ts";
import type {Row} from "../tables/row.ts";
import type {Knowledge} from "../types.ts";
import {type Grounded, groundedQuotations} from "./groundedQuotations.ts";
import type {OtherDocument} from "./otherReader.ts";
import type {Figure} from "./score.ts";

/** `same` and `differs`: both readers have the figure; `ungrounded`: the quotation does not stand in the text. */
type Verdict = "same" | "differs" | "only_ours" | "only_theirs" | "ungrounded";

/** One figure, or one quotation, as the two readers have it. */
export interface ComparedFigure {
  readonly document: string;
  readonly verdict: Verdict;
  /** Place in the document's text; null where it is in none. */
  readonly start: number | null;
  readonly ours: Row<"measurements"> | null;
  readonly theirs: Grounded | null;
}

/** A document as two readers have it, and the figures of each for scoring, in reading order. */
interface Comparison {
  readonly figures: readonly ComparedFigure[];
  readonly ours: readonly Figure[];
  readonly theirs: readonly Figure[];
}

/** Reads a document and holds the answers of another reader against it. Numbers of names are not counted as figures of ours alone. */
export function comparedReaders({id, text, quotations}: OtherDocument, knowledge: Knowledge): Comparison {
  const read = report(textSource(text, id), knowledge);
  const ours = measurements(corpus([read], knowledge));
  const theirs = groundedQuotations(text, quotations);
  const taken = new Set<Row<"measurements">>();
  const figures = theirs.map((one): ComparedFigure => {
    const figure = one.span && findFigure(ours, one, taken);
    if (figure) taken.add(figure);
    const start = figure?.sourceStart ?? one.span?.start ?? null;
    const verdict = figure ? (agree(figure, one) ? "same" : "differs") : one.span ? "only_theirs" : "ungrounded";
    return {document: id, verdict, start, ours: figure, theirs: one};
  });
  for (const figure of ours)
    if (figure.reported && !taken.has(figure))
      figures.push({document: id, verdict: "only_ours", start: figure.sourceStart, ours: figure, theirs: null});
  return {
    figures: figures.sort((a, b) => (a.start ?? text.length) - (b.start ?? text.length)),
    ours,
    theirs: theirs
      .filter(({span}) => span)
      .sort((a, b) => a.span!.start - b.span!.start)
      .map((one) => asFigure(one, knowledge))
  };
}

/** The figure of ours within a quotation: that of its value, else the first that is not taken. */
function findFigure(
  ours: readonly Row<"measurements">[],
  {span, value}: Grounded,
  taken: ReadonlySet<Row<"measurements">>
): Row<"measurements"> | null {
  const within = ours.filter((one) => one.sourceStart < span!.end && one.sourceEnd > span!.start && !taken.has(one));
  return within.find((one) => value !== null && one.value === value) ?? within[0] ?? null;
}

/** Silence of the other reader is not held against it. */
const agree = (ours: Row<"measurements">, {value, high, unit, bound}: Grounded) =>
  (value === null || value === ours.value) &&
  (high === null || high === ours.high) &&
  (unit === null || unit === ours.unit) &&
  (bound === null || bound === ours.bound);

/** A quotation as a gold list would have it; without a value it can be found, but is not strictly right. */
const asFigure = ({quote, value, high, unit, bound, indicator}: Grounded, {indicators}: Knowledge): Figure => ({
  quote,
  value: value ?? Number.NaN,
  high,
  unit: unit ?? "",
  bound: bound ?? "exact",
  kind: "count",
  reported: true,
  indicator: indicators.some(({id}) => id === indicator) ? indicator : null
});
