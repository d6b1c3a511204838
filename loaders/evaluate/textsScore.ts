import type {Measure, Score, Tally, TextsScore} from "../types.ts";
import {codedFigures} from "./coded.ts";
import type {Evaluation} from "./evaluation.ts";
import {clusteredInterval} from "./interval.ts";
import {none, sum, tallies} from "./score.ts";

/** The tallies of several texts as one, with its intervals. */
export function scoreOf(texts: readonly Tally[]): Score {
  const interval = (part: (tally: Tally) => number, whole: (tally: Tally) => number) =>
    clusteredInterval(texts.map((tally) => ({part: part(tally), whole: whole(tally)})));
  const right = (tally: Tally) => tally.right;
  return {
    ...texts.reduce(sum, none),
    precision: interval(right, ({predicted}) => predicted),
    recall: interval(right, ({gold}) => gold),
    // F1 is the rate of the right ones in the mean of both lists.
    f1: interval(right, ({predicted, gold}) => (predicted + gold) / 2)
  };
}

/** How texts were read; null where there are none. `dimensionOf` gives an indicator's dimension. */
export function textsScore(
  evaluations: readonly Evaluation[],
  dimensionOf: (indicator: string) => string
): TextsScore | null {
  if (!evaluations.length) return null;
  const all = evaluations.map(tallies);
  const measured = (measure: Measure) => scoreOf(all.map((tally) => tally[measure]));
  const coded = evaluations.map(codedFigures);
  return {
    count: evaluations.length,
    measures: {
      detection: measured("detection"),
      strict: measured("strict"),
      reported: measured("reported"),
      coding: measured("coding")
    },
    dimensions: scoresBy(coded.map((figures) => tallyBy(figures, dimensionOf))),
    indicators: scoresBy(coded.map((figures) => tallyBy(figures, (indicator) => indicator)))
  };
}

type Coded = ReturnType<typeof codedFigures>;

/** A figure given one indicator and due another counts against the precision of the first and the recall of the second. */
function tallyBy(coded: Coded, group: (indicator: string) => string): ReadonlyMap<string, Tally> {
  const counted = new Map<string, Tally>();
  const add = (indicator: string | null, more: Partial<Tally>) => {
    if (indicator) counted.set(group(indicator), sum(counted.get(group(indicator)) ?? none, {...none, ...more}));
  };
  for (const {given, due} of coded) {
    add(given, {predicted: 1});
    add(due, {gold: 1});
    if (given === due) add(given, {right: 1});
  }
  return counted;
}

/** The groups of all texts in the order of their names, each over the texts that have it. */
function scoresBy(texts: readonly ReadonlyMap<string, Tally>[]): Record<string, Score> {
  const names = [...new Set(texts.flatMap((text) => [...text.keys()]))].sort();
  return Object.fromEntries(names.map((name) => [name, scoreOf(texts.flatMap((text) => text.get(name) ?? []))]));
}
