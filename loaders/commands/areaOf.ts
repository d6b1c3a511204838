import type {Area} from "../index.ts";

/**
 * The area of a code, or of a name in Chinese: of areas that share one the only one in use. Throws an error that lists those it may be, or says
 * where to add it.
 */
export function areaOf(told: string, areas: readonly Area[]): Area {
  const coded = areas.find(({code}) => code === told);
  if (coded) return coded;
  const named = areas.filter(({nameZh, shortNames}) => nameZh === told || shortNames.includes(told));
  const inUse = named.filter(({validUntil}) => validUntil === null);
  const candidates = inUse.length ? inUse : named;
  if (candidates.length === 1) return candidates[0]!;
  if (!candidates.length)
    throw new Error(`area ${told} is not in data/areas: add a row to areas.csv or zones.csv there first`);
  const choices = candidates.map((area) => `${area.code} ${fullName(area, areas)}`).join(", ");
  throw new Error(`area ${told} may be ${choices}: give --area with the code`);
}

/** 河北省保定市徐水区. */
export function fullName({nameZh, parent}: Area, areas: readonly Area[]): string {
  const above = areas.find(({code}) => code === parent);
  return `${above ? fullName(above, areas) : ""}${nameZh}`;
}
