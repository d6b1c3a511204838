import type {Concordance, Span} from "../types.ts";
import type {Layer} from "./layer.ts";

/** The map through all layers, first to last; with no layer, every span is its own. */
export function concordance(layers: readonly Layer[]): Concordance {
  return {
    toSource: (repaired: Span) => layers.reduceRight((span, layer) => layer.toSource(span), repaired),
    toRepaired: (source: Span) => layers.reduce((span, layer) => layer.toRepaired(span), source)
  };
}
