import {deedsOf} from "../../../shared/deeds.ts";
import {quantile} from "../../../shared/quantile.ts";
import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {rowsIn, type Tables} from "../tables.ts";

/** Whom an area is held against: the areas of its level under the same parent, or all of its level. */
export type Among = "siblings" | "level";

/** The rank of a value among comparable ones, itself included: 1 is the largest; `ties` others have the same value. */
export interface Rank {
  readonly rank: number;
  readonly ties: number;
  readonly comparable: number;
  /** Least value, quartiles and largest value of the comparable ones. */
  readonly spread: readonly [number, number, number, number, number];
}

/** The place of an area among its peers by the latest value of an indicator. */
export interface Place {
  readonly indicator: string;
  readonly year: number;
  readonly among: Among;
  /** The number of peers, itself included, with a value of that indicator and year. */
  readonly told: number;
  /** Null where the value, or each of the others, may not be compared. */
  readonly absolute: Rank | null;
  /** By value per 10,000 residents; null also where a population is not known or the measure has no meaning. */
  readonly perCapita: Rank | null;
}

/** A value, with what it may be compared by. */
interface Standing {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly perCapita: number | null;
  /** Values of one key count alike; null for a bound and for what a finding questions. */
  readonly key: string | null;
  readonly deeds: string;
}

type Measure = "value" | "perCapita";

/** For an area, its places among its peers, of each indicator for the latest year of its own reports. */
export function placesOf(tables: Tables): (area: string) => Place[] {
  const areas = new Map(rowsIn(tables, "areas").map((row) => [row.area, row]));
  const standings = standingsIn(tables, areas);
  const own = grouped(standings, ({area}) => area);
  const peersBy: Readonly<Record<Among, (area: string) => string | null>> = {
    level: (area) => areas.get(area)?.level ?? null,
    siblings: (area) => {
      const row = areas.get(area);
      return row?.parent ? `${row.level} ${row.parent}` : null;
    }
  };
  const groups = {level: groupsBy(standings, peersBy.level), siblings: groupsBy(standings, peersBy.siblings)};
  return (area) => {
    const latest = new Map<string, Standing>();
    for (const one of own.get(area) ?? [])
      if (one.year > (latest.get(one.indicator)?.year ?? 0)) latest.set(one.indicator, one);
    return [...latest.values()].flatMap((one) =>
      (["siblings", "level"] as const).flatMap((among): Place[] => {
        const group = groups[among](one);
        if (!group || group.told < 2) return [];
        const {indicator, year} = one;
        return [
          {
            indicator,
            year,
            among,
            told: group.told,
            absolute: group.rank(one, "value"),
            perCapita: group.rank(one, "perCapita")
          }
        ];
      })
    );
  };
}

/** The values that stand for an area, an indicator and a year. */
function standingsIn(tables: Tables, areas: ReadonlyMap<string, Row<"areas">>): Standing[] {
  const genres = new Map(rowsIn(tables, "reports").map(({report, genre}) => [report, genre]));
  return rowsIn(tables, "measurements").flatMap((row) => {
    const {observed, apart, indicator, year, area, value, kind, bound, findings, yearBasis} = row;
    if (observed !== "value" || apart !== null || !indicator || year === null || !area) return [];
    const population = areas.get(area)?.population;
    const isShared = kind === "count" || kind === "money" || kind === "measure";
    const isSure = bound === "exact" && findings === null && yearBasis === "stated";
    const alike = [row.unit, genres.get(row.report), row.period, row.periodBasis === "report", row.scope];
    return {
      area,
      indicator,
      year,
      value,
      perCapita: isShared && population ? (value / population) * 10_000 : null,
      key: isSure ? alike.join("|") : null,
      deeds: deedsOf(row.subject)
    };
  });
}

/** The peers' values of an indicator and a year, found by one of them. */
function groupsBy(standings: readonly Standing[], peersOf: (area: string) => string | null) {
  const keyOf = ({area, indicator, year}: Standing) => {
    const peers = peersOf(area);
    return peers === null ? null : `${indicator} ${year} ${peers}`;
  };
  const groups = new Map([...grouped(standings, keyOf)].map(([key, members]) => [key, ranking(members)]));
  return (one: Standing) => groups.get(keyOf(one) ?? "") ?? null;
}

/** Values of one indicator and year; those that count alike are sorted once for each of the deeds that their words name. */
function ranking(members: readonly Standing[]) {
  const sorted = new Map<string, readonly number[]>();
  const comparable = (one: Standing, measure: Measure): readonly number[] => {
    const name = `${measure} ${one.key} ${one.deeds}`;
    const cached = sorted.get(name);
    if (cached) return cached;
    // Words that name no deed say nothing against a comparison.
    const alike = members.filter(({key, deeds}) => key === one.key && (!one.deeds || !deeds || deeds === one.deeds));
    const values = alike.flatMap((other) => other[measure] ?? []).sort((a, b) => a - b);
    sorted.set(name, values);
    return values;
  };
  return {
    told: members.length,
    rank(one: Standing, measure: Measure): Rank | null {
      const value = one[measure];
      const values = one.key === null || value === null ? [] : comparable(one, measure);
      if (values.length < 2) return null;
      const upTo = firstAbove(values, value!);
      const below = firstAbove(values, value!, true);
      const at = (share: number) => quantile(values, share);
      return {
        rank: values.length - upTo + 1,
        ties: upTo - below - 1,
        comparable: values.length,
        spread: [values[0]!, at(0.25), at(0.5), at(0.75), values.at(-1)!]
      };
    }
  };
}

/** The place of the first number of a sorted list above `value`, or not below it, by halving. */
function firstAbove(sorted: readonly number[], value: number, orEqual = false): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value || (orEqual && sorted[middle] === value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
