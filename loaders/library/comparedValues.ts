import {quantile} from "../../shared/quantile.ts";
import type {Row} from "../tables/row.ts";
import type {Bound, Knowledge} from "../types.ts";

/** The observations of a site of single years, in columns; areas are those of series, which run across changes of code and name. */
export interface SiteObservations {
  readonly series: readonly string[];
  readonly indicators: readonly string[];
  readonly rows: readonly {
    /** The places of series and indicator in the lists above. */
    readonly s: number;
    readonly i: number;
    readonly year: number;
    readonly value: number;
    readonly bound: Bound;
    /** The address of the figure: report@start. */
    readonly id: string;
  }[];
}

/** Fewer values of peers say nothing of a level. */
const FEWEST_PEERS = 3;

/** The value that a document states for a year, and what the site knows beside it. */
export interface ComparedValue {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
  /** The address of its figure. */
  readonly id: string;
  /** The site's value of the same area and indicator for the nearest year before; null where none is known. */
  readonly before: {readonly year: number; readonly value: number; readonly bound: Bound; readonly id: string} | null;
  /** The site's value of the same area, indicator and year, from a report that is already there. */
  readonly same: {readonly value: number; readonly bound: Bound; readonly id: string} | null;
  /** Exact values of other areas of the same level, of this year or the nearest before it with three or more; null where there are none. */
  readonly peers: {
    readonly year: number;
    readonly count: number;
    readonly least: number;
    readonly middle: number;
    readonly greatest: number;
  } | null;
}

/** The values of a document for its own years, in the order of the observations, beside those of the site. Conflicts have no value and are left out. */
export function comparedValues(
  own: readonly Row<"observations">[],
  site: SiteObservations,
  knowledge: Knowledge
): ComparedValue[] {
  const levels = new Map(knowledge.areas.map(({code, level}) => [code, level]));
  const byIndicator = new Map<string, SiteObservations["rows"][number][]>();
  for (const row of site.rows) {
    const indicator = site.indicators[row.i]!;
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), row]);
  }
  return own.flatMap(({series, indicator, period, periodFrom: year, value, bound, unit, id}) => {
    if (period !== "year" || value === null || id === null) return [];
    const rows = byIndicator.get(indicator) ?? [];
    const mine = rows.filter(({s}) => site.series[s] === series);
    const level = levels.get(series);
    const others = rows.filter(({s}) => site.series[s] !== series && level && levels.get(site.series[s]!) === level);
    return {
      indicator,
      year,
      value,
      bound,
      unit,
      id,
      before: mine.filter((row) => row.year < year).sort((a, b) => b.year - a.year)[0] ?? null,
      same: mine.find((row) => row.year === year) ?? null,
      peers: peersOf(others, year)
    };
  });
}

function peersOf(rows: SiteObservations["rows"], year: number): ComparedValue["peers"] {
  const exact = rows.filter((row) => row.bound === "exact" && row.year <= year);
  for (const nearest of [...new Set(exact.map((row) => row.year))].sort((a, b) => b - a)) {
    const values = exact.filter((row) => row.year === nearest).map(({value}) => value);
    if (values.length < FEWEST_PEERS) continue;
    const sorted = values.sort((a, b) => a - b);
    const [least, greatest] = [sorted[0]!, sorted.at(-1)!];
    return {year: nearest, count: sorted.length, least, middle: quantile(sorted, 0.5), greatest};
  }
  return null;
}
