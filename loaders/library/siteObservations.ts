import {rowsIn, type Tables} from "../tables/tables.ts";
import type {SiteObservations} from "./comparedValues.ts";

/** Of the tables of a site, without conflicts, in which no value stands. */
export function siteObservations(tables: Tables): SiteObservations {
  const rows = rowsIn(tables, "observations").filter(({period, value}) => period === "year" && value !== null);
  const series = [...new Set(rows.map((row) => row.series))].sort();
  const indicators = [...new Set(rows.map((row) => row.indicator))].sort();
  const placeOf = (names: readonly string[]) => new Map(names.map((name, index) => [name, index]));
  const [seriesAt, indicatorAt] = [placeOf(series), placeOf(indicators)];
  return {
    series,
    indicators,
    rows: rows.map((row) => ({
      s: seriesAt.get(row.series)!,
      i: indicatorAt.get(row.indicator)!,
      year: row.periodFrom,
      value: row.value!,
      bound: row.bound,
      id: row.id!
    }))
  };
}
