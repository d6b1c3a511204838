import type {AreaLevel, Observation} from "../types.ts";
import {median} from "./median.ts";

/** A usual value is taken from so many other years of a series. */
const FEWEST_YEARS = 2;

interface Member {
  readonly series: string;
  readonly observations: readonly Observation[];
}

/** How the peers of a series moved in a year. */
export type PeerChanges = (series: string, year: number) => readonly number[];

/**
 * The peers of the series of one indicator: those whose areas are of the same level. For a series and a year, the ratio of each peer's
 * value of that year to the median of its other years; peers with fewer than two other years are left out. `levelOf` has the level of
 * an area, undefined where it is not known.
 */
export function peerChanges(members: readonly Member[], levelOf: (area: string) => AreaLevel | undefined): PeerChanges {
  let changes: Map<string, {readonly series: string; readonly ratio: number}[]> | undefined;
  const keyOf = (series: string, year: number) => `${levelOf(series)} ${year}`;
  const worked = () => {
    changes = new Map();
    for (const {series, observations} of members)
      for (const [year, ratio] of ratios(observations)) {
        const key = keyOf(series, year);
        const group = changes.get(key);
        if (group) group.push({series, ratio});
        else changes.set(key, [{series, ratio}]);
      }
    return changes;
  };
  return (series, year) =>
    levelOf(series) === undefined
      ? []
      : ((changes ?? worked()).get(keyOf(series, year)) ?? []).flatMap((one) =>
          one.series === series ? [] : one.ratio
        );
}

/** By year, the value over the median of the other years. */
function ratios(observations: readonly Observation[]): [year: number, ratio: number][] {
  const annual = observations.flatMap(({period, from, value}) =>
    period === "year" && value ? [{from, value: value.figure.value}] : []
  );
  if (annual.length <= FEWEST_YEARS) return [];
  return annual.flatMap((one) => {
    const usual = median(annual.filter((other) => other !== one).map(({value}) => value));
    return usual > 0 ? [[one.from, one.value / usual] as [number, number]] : [];
  });
}
