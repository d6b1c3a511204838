import {code, type Tenure, yearOf} from "./history.ts";

const source = "《2020中国人口普查分县资料》";
const censusYear = 2020;

/**
 * The residents of an area's territory on 2020-11-01. An area that ended before the census, or was founded after it, has those of the
 * area that took its place only where one took over all of one and nothing else moved; else none.
 */
export function census(
  area: Tenure,
  told: ReadonlyMap<string, number>,
  all: readonly Tenure[]
): {persons: number | null; source: string} {
  const persons = told.get(area.code);
  if (persons !== undefined && (area.until === null || area.until > censusYear)) return {persons, source};
  const twin = area.until !== null && area.until <= censusYear ? findHeir(area, all) : findAncestor(area, all);
  const same = twin && told.get(twin.code);
  return same === undefined || !twin
    ? {persons: null, source: ""}
    : {persons: same, source: `${source}（${twin.name} ${twin.code}，辖区相同）`};
}

/** Everything that took territory from, or gave it to, a code: [giver, taker, year]. */
function transfers(all: readonly Tenure[]): [giver: Tenure, taker: string, year: number | null][] {
  return all.flatMap((giver) =>
    giver.successors.map((to): [Tenure, string, number | null] => [giver, code(to), yearOf(to, giver)])
  );
}

let moved: ReturnType<typeof transfers> | null = null;

/** The area whose territory, all of it and nothing else, became that of another at a change; undefined where there is none. */
function step(from: Tenure, all: readonly Tenure[]): Tenure | undefined {
  moved ??= transfers(all);
  const gave = moved.filter(([giver]) => giver.code === from.code && giver.from === from.from);
  const took = moved.filter(([giver, taker]) => taker === from.code && giver.code !== from.code);
  if (gave.length !== 1 || took.some(([, , year]) => year! > from.from)) return undefined;
  const [, heir, year] = gave[0]!;
  const next = all.find(({code, from}) => code === heir && from === year);
  const others = moved.filter(([giver, taker]) => taker === heir && giver !== from && giver.code !== heir);
  return next && year === from.until && !others.length ? next : undefined;
}

/** Follows changes up to the area in use at the census. */
function findHeir(area: Tenure, all: readonly Tenure[]): Tenure | undefined {
  let at: Tenure | undefined = area;
  while (at && at.until !== null && at.until <= censusYear) at = step(at, all);
  return at && isWhole(at) ? at : undefined;
}

/** The area before a change after the census that this one follows, where it follows that one alone. */
function findAncestor(area: Tenure, all: readonly Tenure[]): Tenure | undefined {
  return area.from <= censusYear
    ? undefined
    : all.find((one) => one.until === area.from && one.code !== area.code && step(one, all) === area);
}

/** Gave no territory away before the census. */
const isWhole = (area: Tenure): boolean =>
  area.successors.every((successor) => (yearOf(successor, area) ?? censusYear + 1) > censusYear);
