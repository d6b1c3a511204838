/** Two indicators of the same area and year. Free of drawing and of the browser. */
import {soleFigures} from "../comparison/lineRuns.js";
import type {Plotted} from "../comparison/plotted.js";

export interface AreaPair {
  readonly area: string;
  readonly x: Plotted & {readonly x: number};
  readonly y: Plotted & {readonly x: number};
}

export interface AreaPairs {
  /** The year whose pairs these are; null where no year has any. */
  readonly year: number | null;
  readonly pairs: readonly AreaPair[];
  /** The years that have pairs, the latest first, with how many. */
  readonly years: readonly {readonly year: number; readonly count: number}[];
  /** The areas that tell just one of the two in the year. */
  readonly single: number;
}

/**
 * The areas that have one plain figure of both indicators in a year: in `asked`, or in the year that most of them have, the latest of
 * equals. Cells of figures that contradict one another are left out.
 */
export function areaPairs(
  plotted: readonly Plotted[],
  [first, second]: readonly [string, string],
  asked: number | null
): AreaPairs {
  const measured = plotted.filter((figure): figure is AreaPair["x"] => figure.x !== null);
  const sole = (indicator: string) => soleFigures(measured.filter((figure) => figure.indicator === indicator));
  const cell = ({area, year}: Plotted) => `${year} ${area}`;
  const [xs, ys] = [sole(first), sole(second)];
  const yOf = new Map(ys.map((figure) => [cell(figure), figure]));
  const all = xs.flatMap((x): AreaPair[] => {
    const y = yOf.get(cell(x));
    return y ? [{area: x.area, x, y}] : [];
  });
  const counts = new Map<number, number>();
  for (const {x} of all) counts.set(x.year, (counts.get(x.year) ?? 0) + 1);
  const years = [...counts].map(([year, count]) => ({year, count})).sort((a, b) => b.year - a.year);
  const most = years.reduce<(typeof years)[number] | null>(
    (best, one) => (best && best.count >= one.count ? best : one),
    null
  );
  const year = asked ?? most?.year ?? null;
  const told = new Set([...xs, ...ys].filter((figure) => figure.year === year).map(({area}) => area));
  const pairs = all.filter(({x}) => x.year === year);
  return {year, pairs, years, single: told.size - pairs.length};
}
