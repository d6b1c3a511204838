/** The scale of an axis of values. */
import type {Spec} from "../chart/chart.js";
import type {Choice} from "./comparisonChoice.js";
import type {DrawnFigure} from "./panels.js";

/**
 * Logarithmic where that is asked for and every value has a logarithm; else from zero, or from the least where that is below.
 * `shared` are the figures of all panels where they have one axis, null where each has its own.
 */
export function scaleOf(figures: readonly DrawnFigure[], {log}: Choice, shared: readonly DrawnFigure[] | null): Spec {
  const values = (shared ?? figures).flatMap(({x, x2}) => [x!, x2 ?? x!]);
  if (log && values.every((value) => value > 0))
    return {type: "log", domain: [Math.min(1, ...values), Math.max(10, ...values)], nice: true};
  return {zero: true, nice: true, ...(shared && {domain: [Math.min(0, ...values), Math.max(0, ...values)]})};
}
