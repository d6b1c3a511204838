/** The latest figures of an indicator by area, which may stand side by side; free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {IndicatorUnit} from "../comparison/comparison.js";

/** A figure whose area and year are known. */
export type LatestFigure = ChartFigure & {readonly area: string; readonly year: number};

/**
 * The plain figures of an indicator, of each area those of its latest year, each said once and the largest first; areas by their
 * largest figure.
 */
export function latest(figures: readonly ChartFigure[], indicator: IndicatorUnit): LatestFigure[][] {
  const byArea = new Map<string, Map<string, LatestFigure>>();
  const years = new Map<string, number>();
  const plain = figures.filter(
    (figure): figure is LatestFigure =>
      figure.indicator === indicator.indicator &&
      figure.area !== null &&
      figure.year !== null &&
      figure.value >= 0 &&
      figure.apart === null
  );
  for (const {area, year} of plain) years.set(area, Math.max(year, years.get(area) ?? year));
  for (const figure of plain.filter(({area, year}) => year === years.get(area))) {
    const distinct = byArea.get(figure.area) ?? new Map<string, LatestFigure>();
    distinct.set(`${figure.report} ${figure.value} ${figure.high} ${figure.bound}`, figure);
    byArea.set(figure.area, distinct);
  }
  const largestFirst = (a: LatestFigure, b: LatestFigure) => b.value - a.value;
  return [...byArea.values()]
    .map((distinct) => [...distinct.values()].sort(largestFirst))
    .sort(([a], [b]) => largestFirst(a!, b!) || (a!.area < b!.area ? -1 : 1));
}
