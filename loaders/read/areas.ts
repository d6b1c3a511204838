import type {Area} from "../types.ts";
import {checkedRows, type Fault, type Values} from "./checkedRows.ts";
import type {OnError} from "./csv.ts";

const columns = ["code", "name_zh", "name_en", "level", "parent_code", "population_2020", "population_source"];
const levels = ["province", "prefecture", "county"];

/** The gazetteer: the rows of `areas.csv` that hold, in its order. */
export async function areas(file: string, onError: OnError): Promise<Area[]> {
  return (await checkedRows(file, columns, "code", fault, onError)).map(area);
}

function fault({level, population_2020}: Values): Fault | null {
  if (!levels.includes(level!))
    return [`level“${level}”应为 ${levels.join("、")} 之一。`, `level "${level}" is none of ${levels.join(", ")}.`];
  if (!/^\d*$/.test(population_2020!))
    return [
      `population_2020“${population_2020}”应为整数或空。`,
      `population_2020 "${population_2020}" is no whole number.`
    ];
  return null;
}

const area = (row: Values): Area => ({
  code: row.code!,
  nameZh: row.name_zh!,
  nameEn: row.name_en!,
  level: row.level as Area["level"],
  parent: row.parent_code!,
  population: row.population_2020 ? Number(row.population_2020) : null,
  populationYear: row.population_2020 ? 2020 : null,
  populationSource: row.population_source!
});
