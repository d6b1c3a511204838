/**
 * From figures to what may stand on one axis. The rules of the page are here, free of drawing and of the browser:
 * a figure that is not a plain one of its year stands apart, nothing is summed, a cell without a figure is still a cell.
 */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {Apart} from "../../shared/codes.js";
import type {Choice, Measure} from "./comparisonChoice.ts";

export interface IndicatorUnit {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
}
interface AreaPopulation {
  readonly area: string;
  readonly population: number | null;
}

/** A figure as it is drawn. */
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

interface Reported {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
}

/** An area and year of which an indicator has no plain figure. */
export interface Gap {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  /** The report that does not say; null if there is none. */
  readonly report: string | null;
  /** It says something that stands apart: a target, a running total. */
  readonly hasApart: boolean;
}

export interface Comparison {
  readonly plotted: readonly Plotted[];
  readonly gaps: readonly Gap[];
  /** Areas in the order of the chart: the largest first. */
  readonly areas: readonly string[];
  readonly years: readonly number[];
  /** The reports of these areas and years. */
  readonly reported: readonly Reported[];
  /** The number of areas to choose from, of which `areas` may be a part. */
  readonly all: number;
}

/** A chart holds this many areas if nobody says which. */
const MOST_AREAS = 20;

/** Whether a measure makes sense of an indicator: a percentage has no "per 10,000 residents". */
export const measurable = (indicator: IndicatorUnit, measure: Measure): boolean =>
  measure === "absolute" || indicator.kind === "count" || indicator.kind === "money" || indicator.kind === "measure";

const cellOf = (figure: {indicator: string | null; area: string | null; year: number | null}) =>
  `${figure.indicator} ${figure.area} ${figure.year}`;

/** The comparison that a choice asks for. `figures` may hold more than is asked; `reports` says which reports there are. */
export function comparison(
  figures: readonly ChartFigure[],
  chosen: Choice,
  indicators: ReadonlyMap<string, IndicatorUnit>,
  areas: ReadonlyMap<string, AreaPopulation>,
  reports: readonly Reported[]
): Comparison {
  const wanted = (area: string | null, year: number | null) =>
    area !== null &&
    year !== null &&
    (!chosen.areas.length || chosen.areas.includes(area)) &&
    (!chosen.years.length || chosen.years.includes(year));
  const asked = figures.filter(
    (figure) => chosen.indicators.includes(figure.indicator ?? "") && wanted(figure.area, figure.year)
  ) as Plotted[];
  const plain = asked.filter((figure) => !figure.apart);
  const reported = reports.filter(({area, year}) => wanted(area, year));
  const order = areaOrder(asked, plain, reported, chosen);
  const shown = chosen.areas.length ? order : order.slice(0, MOST_AREAS);
  const inMeasure = measureOf(
    chosen,
    plain.filter(({area}) => shown.includes(area)),
    areas,
    indicators
  );
  const plotted = asked.filter((figure) => shown.includes(figure.area)).map(inMeasure);
  const cells = new Set(plotted.filter((figure) => !figure.apart).map(cellOf));
  const apartCells = new Set(plotted.filter((figure) => figure.apart).map(cellOf));
  const covered = reported.filter(({area}) => shown.includes(area!));
  const withoutReport = shown.filter((area) => !covered.some((report) => report.area === area));
  const gaps = chosen.indicators.flatMap((indicator) => [
    ...covered
      .map(({report, area, year}) => ({indicator, area: area!, year: year!, report}))
      .filter((gap) => !cells.has(cellOf(gap)))
      .map((gap) => ({...gap, hasApart: apartCells.has(cellOf(gap))})),
    ...withoutReport.map((area) => ({indicator, area, year: chosen.years[0] ?? 0, report: null, hasApart: false}))
  ]);
  const years = [...new Set([...plotted, ...gaps].map(({year}) => year))].filter(Boolean).sort((a, b) => a - b);
  return {plotted, gaps, areas: shown, years, reported: covered, all: order.length};
}

/** Areas by their largest plain figure of the first indicator; those without one follow: with figures, chosen, with reports. */
function areaOrder(
  asked: readonly Plotted[],
  plain: readonly Plotted[],
  reported: readonly {readonly area: string | null}[],
  chosen: Choice
): string[] {
  const largest = new Map<string, number>();
  for (const {indicator, area, value} of plain) {
    if (indicator === chosen.indicators[0]) largest.set(area, Math.max(value, largest.get(area) ?? 0));
  }
  const figures = new Set(asked.map(({area}) => area));
  const all = [...new Set([...chosen.areas, ...figures, ...reported.map(({area}) => area!)])];
  const rank = (area: string) => largest.get(area) ?? (figures.has(area) ? -1 : -2);
  return all.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

/** A function that turns a figure into the chosen measure; `plain` are the comparable figures of the chart. A figure for which the measure has no meaning has x null. */
function measureOf(
  {measure}: Choice,
  plain: readonly Plotted[],
  areas: ReadonlyMap<string, AreaPopulation>,
  indicators: ReadonlyMap<string, IndicatorUnit>
): (figure: Plotted) => Plotted {
  const first = new Map<string, Plotted>();
  const totals = new Map<string, number>();
  const sharers = new Map<string, Set<string>>();
  // A figure that a report gives twice counts once.
  const counted = new Set<string>();
  for (const figure of plain) {
    const series = `${figure.indicator} ${figure.area}`;
    if (figure.year < (first.get(series)?.year ?? Number.POSITIVE_INFINITY)) first.set(series, figure);
    const key = `${cellOf(figure)} ${figure.value}`;
    if (counted.has(key)) continue;
    counted.add(key);
    const year = `${figure.indicator} ${figure.year}`;
    totals.set(year, (totals.get(year) ?? 0) + figure.value);
    sharers.set(year, (sharers.get(year) ?? new Set()).add(figure.area));
  }
  const factor = (figure: Plotted): number | null => {
    if (measure === "absolute") return 1;
    if (figure.apart === "growth" || !measurable(indicators.get(figure.indicator)!, measure)) return null;
    if (measure === "percapita") return over(10_000, areas.get(figure.area)?.population);
    const year = `${figure.indicator} ${figure.year}`;
    // One area alone has all: that says nothing.
    if (measure === "share") return (sharers.get(year)?.size ?? 0) > 1 ? over(100, totals.get(year)) : null;
    return over(100, first.get(`${figure.indicator} ${figure.area}`)?.value);
  };
  return (figure) => {
    const by = factor(figure);
    return {
      ...figure,
      x: by === null ? null : figure.value * by,
      x2: by === null || figure.high === null ? null : figure.high * by
    };
  };
}

const over = (numerator: number, denominator: number | null | undefined) =>
  denominator ? numerator / denominator : null;

/** Whether some area has plain figures of two years, so that a line has a meaning. */
export function hasSeries(plotted: readonly Plotted[]): boolean {
  const years = new Map<string, number>();
  for (const figure of plotted) {
    if (figure.apart) continue;
    const series = `${figure.indicator} ${figure.area}`;
    const year = years.get(series);
    if (year !== undefined && year !== figure.year) return true;
    years.set(series, figure.year);
  }
  return false;
}
