import {grouped} from "../grouped.ts";
import {picked} from "../picked.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** The value that a later report gives a year whose own report gave another. */
export type Restatement = Pick<
  Row<"observations">,
  "indicator" | "periodFrom" | "value" | "unit" | "bound" | "id" | "report" | "restated" | "restatedId"
>;

/** An indicator that an area told of and then did not: the last year with a value, and the reported years after it without one. */
export interface Stop {
  readonly indicator: string;
  readonly lastYear: number;
  /** Its observation; null where a conflict stands there. */
  readonly last: Pick<Row<"observations">, "value" | "high" | "unit" | "bound" | "id"> | null;
  readonly years: readonly Pick<Row<"silences">, "year" | "reason" | "report">[];
  /** In how many of how many reported years it is told. */
  readonly told: number;
  readonly reported: number;
}

/** A figure beside the sum of those of the areas below; `below` are these, the largest first. */
export type SumBelow = Omit<Row<"sums">, "parts"> & {
  readonly below: readonly {readonly area: string; readonly value: number; readonly id: string}[];
};

/** An indicator that an area never told of, though at least half of the reporting areas of its level do. */
export interface NeverTold {
  readonly indicator: string;
  readonly told: number;
  readonly areas: number;
}

/** Statements of the years of one series about one another. */
export interface Continuity {
  readonly restated: readonly Restatement[];
  /** Figures of an earlier year that a later report tells and that could be held against that year's own report. */
  readonly retold: number;
  readonly stops: readonly Stop[];
  readonly withoutReport: readonly number[];
  readonly sums: readonly SumBelow[];
  readonly never: readonly NeverTold[];
}

/** Of fewer areas no half is taken. */
const FEWEST_AREAS = 5;

/** For a series, what its years say of one another. */
export function continuityOf(tables: Tables): (series: string) => Continuity {
  const observations = rowsIn(tables, "observations");
  const ofSeries = grouped(observations, ({series}) => series);
  const silences = grouped(rowsIn(tables, "silences"), ({series}) => series);
  const areaOf = new Map(observations.flatMap(({id, area, value}) => (id ? [[id, {area, value: value!}]] : [])));
  const sums = grouped(rowsIn(tables, "sums").map(toSum(areaOf)), ({area}) => area);
  const retold = grouped(retoldIn(tables, observations), (series) => series);
  const never = neverTold(tables, ofSeries);
  return (series) => {
    const own = ofSeries.get(series) ?? [];
    const silent = silences.get(series) ?? [];
    return {
      restated: own
        .filter(({restated}) => restated !== null)
        .map((row) =>
          picked(row, [
            "indicator",
            "periodFrom",
            "value",
            "unit",
            "bound",
            "id",
            "report",
            "restated",
            "restatedId"
          ] as const)
        ),
      retold: retold.get(series)?.length ?? 0,
      stops: stops(silent, own),
      withoutReport: silent.filter(({indicator}) => indicator === null).map(({year}) => year),
      sums: sums.get(series) ?? [],
      never: never(series)
    };
  };
}

/** The silences of a series by indicator and last year told, the latest first. */
function stops(silences: readonly Row<"silences">[], own: readonly Row<"observations">[]): Stop[] {
  const annual = new Map(
    own.filter(({period}) => period === "year").map((row) => [`${row.indicator} ${row.periodFrom}`, row])
  );
  const runs = grouped(silences, ({indicator, lastYear}) =>
    indicator && lastYear ? `${indicator} ${lastYear}` : null
  );
  return [...runs]
    .map(([key, rows]) => {
      const {indicator, lastYear, told, reported} = rows[0]!;
      const last = annual.get(key);
      return {
        indicator: indicator!,
        lastYear: lastYear!,
        last: last?.id ? picked(last, ["value", "high", "unit", "bound", "id"] as const) : null,
        years: rows.map((row) => picked(row, ["year", "reason", "report"] as const)),
        told,
        reported
      };
    })
    .sort((a, b) => b.lastYear - a.lastYear || b.told / b.reported - a.told / a.reported);
}

const toSum =
  (areaOf: ReadonlyMap<string, {readonly area: string; readonly value: number}>) =>
  ({parts, ...row}: Row<"sums">): SumBelow => ({
    ...row,
    below: parts
      .split("|")
      .map((id) => ({...areaOf.get(id)!, id}))
      .sort((a, b) => b.value - a.value)
  });

/** The series of each exact figure of an earlier year for which that year's own report has an exact figure of the same unit. */
function retoldIn(tables: Tables, observations: readonly Row<"observations">[]): string[] {
  const seriesOf = new Map(rowsIn(tables, "areas").map(({area, series}) => [area, series]));
  const exact = new Map(
    observations
      .filter(({period, bound, id, rule}) => period === "year" && bound === "exact" && id && rule !== "later")
      .map((row) => [`${row.indicator} ${row.series} ${row.periodFrom}`, row])
  );
  return rowsIn(tables, "measurements").flatMap(
    ({area, year, indicator, period, periodFrom, periodTo, bound, unit, reported}) => {
      if (!reported || !area || year === null || period !== "previous" || bound !== "exact") return [];
      if (periodFrom === null || periodFrom !== periodTo || periodFrom >= year) return [];
      const series = seriesOf.get(area) ?? area;
      const first = exact.get(`${indicator} ${series} ${periodFrom}`);
      return first?.unit === unit ? series : [];
    }
  );
}

/** For a series, the indicators that it never tells and at least half of the reporting areas of its level do. */
function neverTold(
  tables: Tables,
  ofSeries: ReadonlyMap<string, readonly Row<"observations">[]>
): (series: string) => NeverTold[] {
  const levelOf = new Map(rowsIn(tables, "areas").map(({area, level}) => [area, level]));
  const seriesOf = new Map(rowsIn(tables, "areas").map(({area, series}) => [area, series]));
  const reporting = new Set(rowsIn(tables, "reports").flatMap(({area}) => (area ? (seriesOf.get(area) ?? area) : [])));
  const areasOf = new Map<string, number>();
  const tellers = new Map<string, Map<string, number>>();
  const toldBy = new Map<string, ReadonlySet<string>>();
  for (const series of reporting) {
    const level = levelOf.get(series) ?? "";
    areasOf.set(level, (areasOf.get(level) ?? 0) + 1);
    const told = new Set((ofSeries.get(series) ?? []).map(({indicator}) => indicator));
    toldBy.set(series, told);
    const counts = tellers.get(level) ?? new Map<string, number>();
    tellers.set(level, counts);
    for (const indicator of told) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return (series) => {
    const level = levelOf.get(series) ?? "";
    const areas = areasOf.get(level) ?? 0;
    if (areas < FEWEST_AREAS) return [];
    return [...(tellers.get(level) ?? [])]
      .filter(([indicator, told]) => told * 2 >= areas && !toldBy.get(series)?.has(indicator))
      .map(([indicator, told]) => ({indicator, told, areas}))
      .sort((a, b) => b.told - a.told || (a.indicator < b.indicator ? -1 : 1));
  };
}
