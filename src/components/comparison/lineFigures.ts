/** The figures of a chart over the years, each at the year and the height where it is drawn. Free of drawing and of the browser. */
import type {DrawnFigure} from "./panels.js";

export interface PlacedFigure extends DrawnFigure {
  /** Its year on the axis. */
  readonly at: number;
}

/** The figures that lines show, each at its year; totals that bars show at their yearly value. */
export const drawnFigures = (figures: readonly DrawnFigure[]): PlacedFigure[] =>
  figures.filter(isDrawn).map((figure) => ({...(isTotal(figure) ? yearly(figure) : figure), at: yearOf(figure)}));

/** A value that a report says twice has the place of the first. */
const isDrawn = ({apart}: DrawnFigure) => apart !== "repeat";

/** A total of several years of which the report says which. */
export const isTotal = ({
  apart,
  periodFrom,
  periodTo
}: Pick<DrawnFigure, "apart" | "periodFrom" | "periodTo">): boolean =>
  apart === "several_years" && periodFrom !== null && periodTo !== null && periodTo > periodFrom;

/** The year that a figure is of: that of its report, but where it says another one. */
const yearOf = ({apart, year, periodFrom, periodTo}: DrawnFigure): number =>
  apart === "other_year" && periodTo !== null && periodFrom === periodTo ? periodTo : year;

/** A total can be shared out over its years; a rate or a duration cannot. */
const isShared = ({kind}: DrawnFigure) => kind === "count" || kind === "money";

/**
 * Totals of several years, as bars from the first to the last of them. A bar stands at the total over the number of its years, so that
 * it compares with the figures of single years and its area is the total; what is not shared out stands at its own value.
 */
function yearly(figure: DrawnFigure): DrawnFigure {
  const years = figure.periodTo! - figure.periodFrom! + 1;
  return isShared(figure)
    ? {...figure, x: figure.x! / years, x2: figure.x2 === null ? null : figure.x2 / years}
    : figure;
}
