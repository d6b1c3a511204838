/** The change from the last value but one of a series to its last, where the two may be compared. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import {isPercent} from "../../shared/percent.js";
import type {YearCell} from "./areaYears.ts";
import {against, type Surroundings} from "./comparability.js";
import type {Plotted} from "./comparison.ts";

type Reason = ReturnType<typeof against>[number] | "unit" | "territory" | "zero";

export interface Change {
  readonly from: ChartFigure;
  readonly to: ChartFigure;
  /** In per cent of the earlier value, in points of a percentage; null where the two may not be compared. */
  readonly by: number | null;
  readonly inPoints: boolean;
  readonly reasons: readonly Reason[];
}

/** The last cell with a single figure. */
export const lastTold = (cells: readonly YearCell[]): ChartFigure | null =>
  cells.findLast(({figures}) => figures.length === 1)?.figures[0] ?? null;

/** Null for a series of fewer than two values. `breaks` are the years from which the territory is another. */
export function lastChange(cells: readonly YearCell[], breaks: readonly number[], around: Surroundings): Change | null {
  const told = cells.flatMap(({figures}) => (figures.length === 1 ? figures : []));
  const [from, to] = told.slice(-2);
  return from && to ? changeBetween(from, to, breaks, around) : null;
}

/** The change from one figure of an indicator and area to a later one. */
export function changeBetween(
  from: ChartFigure,
  to: ChartFigure,
  breaks: readonly number[],
  around: Surroundings
): Change {
  const drawn = [from, to].map((figure) => ({...figure, x: figure.value, x2: figure.high}) as Plotted);
  const inPoints = isPercent(to.unit);
  const isBroken = breaks.some((year) => from.year! < year && year <= to.year!);
  const reasons: Reason[] = [
    ...against(drawn, around),
    ...(from.unit === to.unit ? [] : (["unit"] as const)),
    ...(isBroken ? (["territory"] as const) : []),
    ...(from.value > 0 || inPoints ? [] : (["zero"] as const))
  ];
  const by = inPoints ? to.value - from.value : (to.value / from.value - 1) * 100;
  return {from, to, by: reasons.length ? null : by, inPoints, reasons};
}
