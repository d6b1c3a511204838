/** An axis of years on which every year has the same width. */
import type {Spec} from "../chart/chart.js";

/** Between the first and the last year of a chart and its edges, in years. */
const MARGIN = 0.5;
/** A year's label with the air around it, in pixels. */
const LABEL_WIDTH = 40;
const steps = [1, 2, 5, 10, 20, 50] as const;

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that have a tick, and of these the ones that are written: all that fit into `width` pixels, in even steps. */
function ticks({first, last}: YearSpan, width: number): {all: number[]; step: number} {
  const all = Array.from({length: last - first + 1}, (_, index) => first + index);
  const step = steps.find((step) => (all.length / step) * LABEL_WIDTH <= width) ?? steps.at(-1)!;
  return {all, step};
}

/** The encoding of years, in the field `at`; `only` are the years to be written where not all are, for a chart of two years. */
export function yearChannel(span: YearSpan, width: number, only?: readonly number[]): Spec {
  const {all, step} = ticks(span, width);
  return {
    field: "at",
    type: "quantitative",
    scale: {domain: [span.first - MARGIN, span.last + MARGIN], nice: false, zero: false},
    title: null,
    axis: {
      values: only ?? all,
      // Vega leaves out values beyond this count, which the theme sets for all axes of quantities.
      tickCount: all.length,
      // Years are numbers without a separator; those between the written ones have a tick only.
      labelExpr: only || step === 1 ? "'' + datum.value" : `datum.value % ${step} === 0 ? '' + datum.value : ''`,
      labelOverlap: false,
      grid: false,
      ticks: true,
      tickSize: 4,
      domain: true
    }
  };
}

/** The width of a year in a chart that is `width` pixels wide. */
export const yearWidth = ({first, last}: YearSpan, width: number): number => width / (last - first + 2 * MARGIN);
