import {readdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {csvParse} from "d3-dsv";
import type {Area, Dimension, Indicator, Kind, Knowledge} from "../types.ts";

const rows = async (file: string) =>
  csvParse((await readFile(file, "utf8")).replace(/^\uFEFF/, "")) as Record<string, string>[];
const number = (text: string | undefined) => (text ? Number(text) : null);

/** Everything that analysts may edit under `dir` (the project's `data/`): areas, codebook, lexicons. */
export async function knowledge(dir = "data"): Promise<Knowledge> {
  const files = (await readdir(join(dir, "lexicons"))).filter((file) => file.endsWith(".csv")).sort();
  const lexicons = Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [basename(file, ".csv"), await rows(join(dir, "lexicons", file))] as const)
    )
  );
  return {
    areas: (await rows(join(dir, "areas.csv"))).map(area),
    dimensions: (await rows(join(dir, "codebook", "dimensions.csv"))).map(dimension),
    indicators: (await rows(join(dir, "codebook", "indicators.csv"))).map(indicator),
    lexicons
  };
}

const area = (row: Record<string, string>): Area => ({
  code: row.code!,
  nameZh: row.name_zh!,
  nameEn: row.name_en!,
  level: row.level as Area["level"],
  parent: row.parent_code!,
  population: number(row.population_2020),
  populationYear: row.population_2020 ? 2020 : null,
  populationSource: row.population_source!
});

const dimension = (row: Record<string, string>): Dimension => ({
  id: row.id!,
  nameZh: row.name_zh!,
  nameEn: row.name_en!
});

const indicator = ({
  id,
  dimension,
  name_zh,
  name_en,
  unit,
  kind,
  definition_zh,
  ...cues
}: Record<string, string>): Indicator => ({
  id: id!,
  dimension: dimension!,
  nameZh: name_zh!,
  nameEn: name_en!,
  unit: unit!,
  kind: kind as Kind,
  definitionZh: definition_zh!,
  cues
});
