/** An area's figures as rows of indicators and columns of years. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {SilenceReason} from "../../shared/codes.js";
import {silenceReason} from "../../shared/silence.js";
import {emptyYears} from "./emptyYears.js";

export interface YearCell<Figure extends ChartFigure = ChartFigure> {
  readonly year: number;
  /** The year's own figures: one, or several that contradict one another. */
  readonly figures: readonly Figure[];
  /** Why there are none; null where there are. */
  readonly reason: SilenceReason | null;
  /** A figure that the report gives in their place; null where it gives none. */
  readonly instead: Figure | null;
}

export interface IndicatorYears {
  readonly indicator: string;
  /** The unit of most of its figures, which need not be said with each. */
  readonly unit: string;
  /** A cell for each year. */
  readonly cells: readonly YearCell[];
}

/** All years from the first report to the last. */
export const yearsBetween = (reported: readonly number[]): number[] => {
  const first = Math.min(...reported);
  return reported.length ? Array.from({length: Math.max(...reported) - first + 1}, (_, index) => first + index) : [];
};

/** A row for each indicator of `figures`, those with figures of the most years first; `reported` are the years of the area's reports. */
export function areaYears(figures: readonly ChartFigure[], reported: readonly number[]): IndicatorYears[] {
  const years = yearsBetween(reported);
  const byIndicator = new Map<string, ChartFigure[]>();
  for (const figure of figures) {
    const own = byIndicator.get(figure.indicator!);
    if (own) own.push(figure);
    else byIndicator.set(figure.indicator!, [figure]);
  }
  const told = ({cells}: IndicatorYears) => cells.filter((cell) => cell.figures.length).length;
  return [...byIndicator]
    .map(([indicator, own]) => rowOf(indicator, own, years, reported))
    .sort((a, b) => told(b) - told(a) || (a.indicator < b.indicator ? -1 : 1));
}

function rowOf(
  indicator: string,
  own: readonly ChartFigure[],
  years: readonly number[],
  reported: readonly number[]
): IndicatorYears {
  return {indicator, unit: commonest(own.map(({unit}) => unit)), cells: yearCells(own, years, reported)};
}

/** A cell for each of `years`, of the figures of one area and indicator; `reported` are the years of the area's reports. */
export function yearCells<Figure extends ChartFigure>(
  own: readonly Figure[],
  years: readonly number[],
  reported: readonly number[]
): YearCell<Figure>[] {
  const reasons = new Map(emptyYears(own, reported).map(({year, reason}) => [year, reason]));
  return years.map((year) => {
    const ofYear = own.filter((figure) => figure.year === year);
    const figures = ofYear.filter(({apart}) => !apart);
    const reason = reasons.get(year) ?? null;
    const instead = reason && ofYear.find(({apart}) => apart && silenceReason([apart]) === reason);
    return {year, figures, reason, instead: instead ?? null};
  });
}

/** The text that stands most often in a list, the first of several. */
export function commonest(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}
