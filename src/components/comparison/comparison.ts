/**
 * From figures to what may stand on one axis. The rules of the page are here, free of drawing and of the browser:
 * a figure that is not a plain one of its year stands apart, nothing is summed, a cell without a figure is still a cell.
 */
import type {ChartFigure} from "../../../loaders/index.ts";
import type {Choice} from "./comparisonChoice.ts";
import {measureOf} from "./measured.js";
import {type AreaPopulation, cellOf, type IndicatorUnit, type Plotted} from "./plotted.js";

export type {IndicatorUnit, Plotted};

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
  /** Figures of all areas of the levels that are compared, where lines stand before their spread; else none. */
  readonly context: readonly Plotted[];
}

/** A chart holds this many areas if nobody says which; a pivot and the points of two indicators hold all. */
const MOST_AREAS = 20;

/** The comparison that a choice asks for. `figures` may hold more than is asked; `reports` says which reports there are. */
export function comparison(
  figures: readonly ChartFigure[],
  asChosen: Choice,
  indicators: ReadonlyMap<string, IndicatorUnit>,
  areas: ReadonlyMap<string, AreaPopulation>,
  reports: readonly Reported[]
): Comparison {
  // A series goes on when its area gets another name or code.
  const seriesOf = (area: string) => areas.get(area)?.series ?? area;
  const inSeries = <Row extends {readonly area: string | null}>(row: Row): Row =>
    row.area === null || seriesOf(row.area) === row.area ? row : {...row, area: seriesOf(row.area)};
  const chosen = {...asChosen, areas: [...new Set(asChosen.areas.map(seriesOf))]};
  const wanted = (area: string | null, year: number | null) =>
    area !== null &&
    year !== null &&
    (!chosen.areas.length || chosen.areas.includes(area)) &&
    (!chosen.years.length || chosen.years.includes(year));
  const asked = figures
    .filter((figure) => chosen.indicators.includes(figure.indicator ?? ""))
    .map(inSeries)
    .filter((figure) => wanted(figure.area, figure.year)) as Plotted[];
  const plain = asked.filter((figure) => !figure.apart);
  const reported = reports.map(inSeries).filter(({area, year}) => wanted(area, year));
  const order = areaOrder(asked, plain, reported, chosen);
  const holdsAll = chosen.areas.length > 0 || chosen.tab === "pivot" || chosen.chart === "scatter";
  const shown = holdsAll ? order : order.slice(0, MOST_AREAS);
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
  return {plotted, gaps, areas: shown, years, reported: covered, all: order.length, context: []};
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
