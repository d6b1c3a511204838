import type {Evaluation} from "./evaluation.ts";
import {type Figure, rightlyCoded} from "./score.ts";

/** One figure: the indicator it was given and the one it should have; null for none. */
interface Coded {
  readonly given: string | null;
  readonly due: string | null;
}

/** If annotators accept several codings, the one that was given is due if it is among them. */
export function codedFigures({pairs, missed, spurious}: Pick<Evaluation, "pairs" | "missed" | "spurious">): Coded[] {
  const wanted = (gold: Figure) => gold.indicator ?? gold.also?.find(Boolean) ?? null;
  return [
    ...pairs.map(([gold, figure]) => {
      const given = figure.indicator ?? null;
      return {given, due: rightlyCoded(gold, figure) ? given : wanted(gold)};
    }),
    ...missed.map((gold) => ({given: null, due: wanted(gold)})),
    ...spurious.map((figure) => ({given: figure.indicator ?? null, due: null}))
  ];
}
