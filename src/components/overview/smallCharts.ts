/** The small charts of the overview: worked out at build, free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {IndicatorUnit} from "../comparison/comparison.js";
import {widest} from "../store/widestIndicators.js";
import {type LatestFigure, latest} from "./latestFigures.js";

/** The numbers of indicators and, for each, of areas with a row of their own. */
const MOST_CHARTS = 9;
const MOST_ROWS = 7;

export interface SmallChart {
  readonly indicator: string;
  /** The number of areas that give it. */
  readonly areas: number;
  /** The latest figures of the leading areas, a list an area. */
  readonly figures: readonly (readonly LatestFigure[])[];
}

/** A small chart each of the indicators that most reports share. One area alone is not a comparison. */
export function smallCharts(
  figures: readonly ChartFigure[],
  indicators: readonly (IndicatorUnit & {readonly reports: number; readonly figures: number})[]
): SmallChart[] {
  return widest(indicators)
    .map((indicator) => ({indicator: indicator.indicator, all: latest(figures, indicator)}))
    .filter(({all}) => all.length > 1)
    .slice(0, MOST_CHARTS)
    .map(({indicator, all}) => ({indicator, areas: all.length, figures: all.slice(0, MOST_ROWS)}));
}
