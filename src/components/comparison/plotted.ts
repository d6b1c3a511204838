/** A figure as a comparison draws it, and what must be known of its indicator and area. */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {Apart} from "../../shared/codes.js";

export interface IndicatorUnit {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
}

export interface AreaPopulation {
  readonly area: string;
  readonly population: number | null;
  /** The code under which its series goes on today; its own where it is not said. */
  readonly series?: string | null;
  readonly level?: string;
}

export interface Plotted extends ChartFigure {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  /** The value in the chosen measure; null where it cannot be had. */
  readonly x: number | null;
  /** The upper end of a range, in the same measure. */
  readonly x2: number | null;
  readonly apart: Apart | null;
}

/** A cell of a comparison: an indicator of an area in a year. */
export const cellOf = (figure: {indicator: string | null; area: string | null; year: number | null}) =>
  `${figure.indicator} ${figure.area} ${figure.year}`;
