import {grouped} from "./grouped.ts";
import {picked} from "./picked.ts";
import type {Row} from "./row.ts";
import type {Tables} from "./tables.ts";

const columns = [
  "id",
  "report",
  "area",
  "year",
  "indicator",
  "quote",
  "value",
  "high",
  "unit",
  "bound",
  "kind",
  "direction",
  "subject",
  "period",
  "periodFrom",
  "periodTo",
  "scope",
  "partOf",
  "repeat"
] as const satisfies readonly (keyof Row<"measurements">)[];

/** What a chart needs of a figure. */
export type ChartFigure = Pick<Row<"measurements">, (typeof columns)[number]>;

/** The figures of the indicators that most reports share: what first charts draw, before there is an engine. */
export interface Shared {
  /** Indicators, most widely reported first; all figures of each are here. */
  readonly indicators: readonly string[];
  readonly figures: readonly ChartFigure[];
}

// A first chart must not wait for the network: at 10 Mbit/s this many rows (gzipped) take a fifth of a second.
const mostFigures = 5000;
const mostIndicators = 24;

/** The widest-shared indicators of a corpus whose figures together stay small enough to be loaded with the page. */
export function shared(tables: Tables): Shared {
  const figures = (tables.measurements.objects() as Row<"measurements">[]).filter(
    (figure) => figure.indicator && figure.reported
  );
  const byIndicator = [...grouped(figures, (figure) => figure.indicator)]
    .map(([indicator, rows]) => ({indicator, rows, reports: new Set(rows.map((row) => row.report)).size}))
    .sort((a, b) => b.reports - a.reports || b.rows.length - a.rows.length || (a.indicator < b.indicator ? -1 : 1));
  const kept: typeof byIndicator = [];
  let total = 0;
  for (const entry of byIndicator.slice(0, mostIndicators)) {
    if (kept.length && total + entry.rows.length > mostFigures) continue;
    kept.push(entry);
    total += entry.rows.length;
  }
  return {indicators: kept.map(({indicator}) => indicator), figures: kept.flatMap(({rows}) => rows.map(chartFigure))};
}

/** The columns that a chart needs. */
export const chartFigure = (row: Row<"measurements">): ChartFigure => picked(row, columns);
