import type {Area} from "../types.ts";

/**
 * The area of a code, or of a name in Chinese (武山县, 天水市武山县): of areas that share one the only one in use. Throws an error that lists
 * those it may be, or says where to add it.
 */
export function areaOf(told: string, areas: readonly Area[]): Area {
  const coded = areas.find(({code}) => code === told);
  if (coded) return coded;
  const named = areas.filter(
    (area) =>
      area.nameZh === told ||
      area.shortNames.includes(told) ||
      (told.endsWith(area.nameZh) && fullName(area, areas).endsWith(told))
  );
  const inUse = named.filter(({validUntil}) => validUntil === null);
  const choices = inUse.length ? inUse : named;
  if (choices.length === 1) return choices[0]!;
  if (!choices.length)
    throw new Error(
      `area ${told} is not in data/areas: add a row to areas.csv or zones.csv there first. 地区“${told}”不在 data/areas 中，请先在 areas.csv 或 zones.csv 中加一行。`
    );
  const list = choices.map((area) => `${area.code} ${fullName(area, areas)}`).join(", ");
  throw new Error(`area ${told} may be ${list}: give the code. 地区“${told}”有几处，请给出代码。`);
}

/** 河北省保定市徐水区. */
export function fullName({nameZh, parent}: Area, areas: readonly Area[]): string {
  const above = areas.find(({code}) => code === parent);
  return `${above ? fullName(above, areas) : ""}${nameZh}`;
}
