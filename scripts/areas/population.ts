import {succession} from "../../loaders/lexis/succession.ts";
import type {Area} from "../../loaders/types.ts";

const source = "《2020中国人口普查分县资料》";
const CENSUS_YEAR = 2020;

/**
 * The residents of an area's territory on 2020-11-01: its own of the census; for an area that ended before it or was founded after it, those
 * of the area in its place then, but only where no territory moved in between; else null.
 */
export function census(
  area: Area,
  told: ReadonlyMap<string, number>,
  areas: readonly Area[]
): {persons: number | null; source: string} {
  const {validAt, breaks} = succession(areas);
  const place = validAt(area.code, CENSUS_YEAR);
  const persons = told.get(place ?? "") ?? null;
  if (place === area.code && persons !== null) return {persons, source};
  const [from, to] = [Math.min(area.validFrom!, CENSUS_YEAR), Math.max(area.validFrom!, CENSUS_YEAR)];
  const moved = breaks(area.code).some(({kind, year}) => kind === "territory" && year >= from && year <= to);
  const twin = areas.find(({code}) => code === place);
  return persons === null || moved || !twin
    ? {persons: null, source: ""}
    : {persons, source: `${source}（${twin.nameZh} ${twin.code}，辖区相同）`};
}
