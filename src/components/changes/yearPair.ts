/** Two years of an area, indicator by indicator. Free of drawing and of the browser. */
import type {ChartFigure} from "../../../loaders/index.ts";
import {areaYears, type YearCell} from "../comparison/areaYears.js";
import type {Surroundings} from "../comparison/comparability.js";
import {type Change, changeBetween} from "../comparison/lastChange.js";
import {type Direction, findDirection} from "./direction.js";

/** An indicator that both years tell. */
export interface Told {
  readonly indicator: string;
  readonly from: ChartFigure;
  readonly to: ChartFigure;
  /** Null where its bounds, or the reasons, leave it open. */
  readonly direction: Direction | null;
  readonly change: Change;
}

/** An indicator that one of the years tells. */
export interface OneSided {
  readonly indicator: string;
  readonly told: YearCell;
  /** The cell of the year that does not tell it. */
  readonly empty: YearCell;
}

export interface YearPair {
  readonly up: readonly Told[];
  readonly down: readonly Told[];
  readonly same: readonly Told[];
  /** Told in both years, but not to be ranked. */
  readonly open: readonly Told[];
  readonly appeared: readonly OneSided[];
  readonly silent: readonly OneSided[];
  /** A year gives several values that contradict one another. */
  readonly conflicts: readonly string[];
}

/** The figures of an area in two years with a report; `breaks` are the years from which its territory is another. */
export function yearPair(
  figures: readonly ChartFigure[],
  [from, to]: readonly [number, number],
  breaks: readonly number[],
  around: Surroundings
): YearPair {
  const both = figures.filter(({year}) => year === from || year === to);
  const told: Told[] = [];
  const [appeared, silent]: [OneSided[], OneSided[]] = [[], []];
  const conflicts: string[] = [];
  for (const {indicator, cells} of areaYears(both, [from, to])) {
    const [first, last] = [cells.find(({year}) => year === from)!, cells.find(({year}) => year === to)!];
    const [counts, later] = [first.figures.length, last.figures.length];
    if (counts > 1 || later > 1) conflicts.push(indicator);
    else if (counts && later)
      told.push(asTold(indicator, first.figures[0]!, last.figures[0]!, changeOf(first, last, breaks, around)));
    else if (later) appeared.push({indicator, told: last, empty: first});
    else if (counts) silent.push({indicator, told: first, empty: last});
  }
  const ranked = (way: Direction) => told.filter(({direction}) => direction === way).sort(farthestFirst);
  return {
    up: ranked("up"),
    down: ranked("down"),
    same: ranked("same"),
    open: told.filter(({direction}) => direction === null),
    appeared,
    silent,
    conflicts
  };
}

const changeOf = (first: YearCell, last: YearCell, breaks: readonly number[], around: Surroundings) =>
  changeBetween(first.figures[0]!, last.figures[0]!, breaks, around);

/** Bounds alone do not forbid to say which way a value went; any other reason does. */
function asTold(indicator: string, from: ChartFigure, to: ChartFigure, change: Change): Told {
  const forbids = change.reasons.some((reason) => reason !== "bound" && reason !== "zero");
  return {indicator, from, to, change, direction: forbids ? null : findDirection(from, to)};
}

/** The greatest change in per cent first; changes that cannot be told stand behind. */
const farthestFirst = ({change: one}: Told, {change: other}: Told) => Math.abs(other.by ?? 0) - Math.abs(one.by ?? 0);
