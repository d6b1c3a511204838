/** The figures of an indicator that stand for an area and a year. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import {soleFigures} from "../comparison/lineRuns.js";

/** A figure with its value in the chosen measure. */
export interface StandingFigure extends ChartFigure {
  /** The code under which the series of its area goes on today. */
  readonly area: string;
  readonly year: number;
  readonly x: number;
  readonly x2: number | null;
}

interface Ways {
  readonly seriesOf: (area: string) => string;
  /** Null where the measure has no meaning, or the population is not known. */
  readonly measured: (figure: ChartFigure) => number | null;
}

/** One figure an area and year; cells with several that contradict one another are left out, as none of them is known to hold. */
export function standingFigures(figures: readonly ChartFigure[], {seriesOf, measured}: Ways): StandingFigure[] {
  const dated = figures.flatMap((figure) =>
    figure.area !== null && figure.year !== null ? {...figure, area: seriesOf(figure.area), year: figure.year} : []
  );
  return soleFigures(dated).flatMap((figure) => {
    const x = measured(figure);
    if (x === null) return [];
    return {...figure, x, x2: figure.high === null || !figure.value ? null : (figure.high * x) / figure.value};
  });
}
