import type {Concordance, Span, Step} from "../types.ts";
import type {Layer} from "./layer.ts";

/** The map through all layers, first to last; with no layer, every span is its own. */
export const concordance = (layers: readonly Layer[]): Concordance => along(layers.flatMap(({step}) => step ?? []));

/** The map along the steps of a concordance. */
export const along = (steps: readonly Step[]): Concordance => ({
  steps,
  toSource: (repaired: Span) => steps.reduceRight((span, {before, after}) => mapped(span, after, before), repaired),
  toRepaired: (source: Span) => steps.reduce((span, {before, after}) => mapped(span, before, after), source)
});

/** The shortest span over there that holds all that belongs to the span over here. */
function mapped({start, end}: Span, here: Int32Array, there: Int32Array): Span {
  const first = position(start, here, there, false);
  return start === end ? {start: first, end: first} : {start: first, end: position(end, here, there, true)};
}

/** Of the positions that may answer, a start takes the last and an end the first: what was deleted between belongs to neither. */
function position(at: number, here: Int32Array, there: Int32Array, isEnd: boolean): number {
  let low = 0;
  let high = here.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = here[2 * middle]!;
    if (isEnd ? start < at : start <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return at;
  const edit = 2 * (low - 1);
  const [a, b] = [here[edit]!, here[edit + 1]!];
  const [c, d] = [there[edit]!, there[edit + 1]!];
  if (isEnd ? at > b : at >= b) return d + at - b;
  if (d - c === b - a) return c + at - a;
  return isEnd ? d : c;
}
