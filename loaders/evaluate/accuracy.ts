import {knowledge} from "../read/knowledge.ts";
import type {Accuracy, Measures, Tally} from "../types.ts";
import {catalogueEvaluations, type Evaluation, programEvaluations} from "./evaluation.ts";
import {type Figure, type Measure, none, rightlyCoded, sum, tallies} from "./score.ts";

/** One figure: the indicator it was given and the one it should have; null for none. */
interface Coded {
  readonly given: string | null;
  readonly due: string | null;
}

/**
 * How well the figures of the texts with a gold list in `data/gold` were read and coded. No stage reads gold: it is opened here, after
 * the texts were read.
 */
export async function accuracy(data = "data"): Promise<Accuracy> {
  const reports = await catalogueEvaluations(data);
  const passages = await programEvaluations("passages", data);
  const heldOut = await programEvaluations("held-out", data);
  const coded = [...reports, ...passages].flatMap(codedFigures);
  const dimensionOf = new Map((await knowledge(data)).indicators.map(({id, dimension}) => [id, dimension]));
  return {
    reports: reports.map(({name}) => name),
    measures: measures(reports),
    passages: {count: passages.length, measures: measures(passages)},
    heldOut: {count: heldOut.length, measures: measures(heldOut)},
    dimensions: tallyBy(coded, (indicator) => dimensionOf.get(indicator) ?? indicator),
    indicators: tallyBy(coded, (indicator) => indicator)
  };
}

function measures(evaluations: readonly Evaluation[]): Measures {
  const measured = (measure: Measure) =>
    evaluations.map((evaluation) => tallies(evaluation)[measure]).reduce(sum, none);
  return {
    detection: measured("detection"),
    strict: measured("strict"),
    reported: measured("reported"),
    coding: measured("coding")
  };
}

/** Where annotators accept several codings, the one that was given is due if it is among them. */
export function codedFigures({pairs, missed, spurious}: Pick<Evaluation, "pairs" | "missed" | "spurious">): Coded[] {
  const wanted = (gold: Figure) => gold.indicator ?? gold.also?.find(Boolean) ?? null;
  return [
    ...pairs.map(([gold, found]) => {
      const given = found.indicator ?? null;
      return {given, due: rightlyCoded(gold, found) ? given : wanted(gold)};
    }),
    ...missed.map((gold) => ({given: null, due: wanted(gold)})),
    ...spurious.map((found) => ({given: found.indicator ?? null, due: null}))
  ];
}

/** A figure given one indicator and due another counts against the precision of the first and the recall of the second. */
function tallyBy(coded: readonly Coded[], group: (indicator: string) => string): Record<string, Tally> {
  const found: Record<string, Tally> = {};
  const add = (indicator: string | null, more: Partial<Tally>) => {
    if (indicator) found[group(indicator)] = sum(found[group(indicator)] ?? none, {...none, ...more});
  };
  for (const {given, due} of coded) {
    add(given, {predicted: 1});
    add(due, {gold: 1});
    if (given === due) add(given, {right: 1});
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
