import {areaFiles} from "../knowledge/areaFiles.ts";
import type {RowOf} from "../knowledge/file.ts";
import type {Area, AreaName} from "../types.ts";
import type {Reading} from "./knowledgeReading.ts";

/** The areas of a data folder with their former names, the earliest first, and behind them the zones as areas of the level `zone`. */
export async function areas(reading: Reading): Promise<Area[]> {
  const coded = await reading.rows(areaFiles.areas);
  const former = await reading.rows(areaFiles.names);
  const zones = await reading.rows(areaFiles.zones);
  const names = new Map<string, AreaName[]>();
  for (const row of former) names.set(row.code, [...(names.get(row.code) ?? []), areaName(row)]);
  return [
    ...coded.map((row) => ({
      code: row.code,
      ...areaName(row),
      formerNames: names.get(row.code) ?? [],
      level: row.level,
      parent: row.parent_code ?? "",
      population: row.population_2020,
      populationYear: row.population_2020 === null ? null : 2020,
      populationSource: row.population_source
    })),
    ...zones.map((row) => ({
      code: row.id,
      ...areaName({...row, short_names: []}),
      formerNames: [],
      level: "zone" as const,
      parent: row.parent_code,
      population: null,
      populationYear: null,
      populationSource: ""
    }))
  ];
}

const areaName = ({
  name_zh,
  name_en,
  short_names,
  from,
  until,
  successors
}: Omit<RowOf<typeof areaFiles.names>, "code">): AreaName => ({
  nameZh: name_zh,
  nameEn: name_en,
  shortNames: short_names,
  validFrom: from,
  validUntil: until,
  successors: successors.map(({area, year}) => ({area, year: year ?? until}))
});
