import {readdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Area, Dimension, Indicator, Kind, Knowledge} from "../types.ts";
import {csvRows, type NumberedRow, type OnError, rowError} from "./csv.ts";

const LEVELS = ["province", "prefecture", "county"];
const KINDS = ["count", "money", "percent", "change", "duration", "measure"];

/**
 * Everything that analysts may edit under `dir` (the project's `data/`): areas, codebook, lexicons. Throws a `ReadError` that
 * names the file and row that cannot be used; with `onError`, each such row is told to it instead and the rest goes on.
 */
export async function knowledge(
  dir = "data",
  onError: OnError = (error) => {
    throw error;
  }
): Promise<Knowledge> {
  const file = (...path: string[]) => join(dir, ...path);
  const lexicons = [
    ...(await lexiconsOf(file("lexicons"), "", () => true, onError)),
    ...(await lexiconsOf(file("codebook"), "codebook/", (name) => !TABLES.includes(name), onError))
  ];
  const areas = checked(file("areas.csv"), await csvRows(file("areas.csv"), AREA, onError), "code", areaFault, onError);
  const [dimensionFile, indicatorFile] = [file("codebook", "dimensions.csv"), file("codebook", "indicators.csv")];
  const dimensions = checked(
    dimensionFile,
    await csvRows(dimensionFile, DIMENSION, onError),
    "id",
    () => null,
    onError
  );
  const known = new Set(dimensions.map(({id}) => id!));
  const fault = indicatorFault(known);
  const indicators = checked(indicatorFile, await csvRows(indicatorFile, INDICATOR, onError), "id", fault, onError);
  return {
    areas: areas.map(area),
    dimensions: dimensions.map(dimension),
    indicators: indicators.map(indicator),
    lexicons: Object.fromEntries(lexicons),
    styles: Object.fromEntries(await stylesOf(file("citation")))
  };
}

/** Files of the codebook that have a place of their own in what is known. */
const TABLES = ["dimensions.csv", "indicators.csv"];

/** The CSV files of a folder, by name without ending after `prefix`; none where there is no such folder. */
async function lexiconsOf(folder: string, prefix: string, wanted: (name: string) => boolean, onError: OnError) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csv") && wanted(name)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, Record<string, string>[]]> => {
      const rows = await csvRows(join(folder, name), [], onError);
      return [prefix + basename(name, ".csv"), rows.map(({values}) => values)];
    })
  );
}

/** The citation styles of a folder, by name without ending; none where there is no such folder. */
async function stylesOf(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csl")).sort();
  return Promise.all(
    names.map(async (name) => [basename(name, ".csl"), await readFile(join(folder, name), "utf8")] as const)
  );
}

const AREA = ["code", "name_zh", "name_en", "level", "parent_code", "population_2020", "population_source"];
const DIMENSION = ["id", "name_zh", "name_en"];
const INDICATOR = [
  "id",
  "dimension",
  "name_zh",
  "name_en",
  "unit",
  "unit_en",
  "kind",
  "definition_zh",
  "definition_en"
];

type Values = Readonly<Record<string, string>>;
type Fault = readonly [zh: string, en: string];

/** The rows whose `key` is there and new and in which `fault` finds nothing. */
function checked(
  file: string,
  rows: readonly NumberedRow[],
  key: string,
  fault: (row: Values) => Fault | null,
  onError: OnError
): Values[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({number, values}) => {
    const id = values[key]!;
    const first = seen.get(id);
    const found: Fault | null = !id
      ? [`缺少 ${key}。请填写。`, `its ${key} is empty. Fill it in.`]
      : first
        ? [
            `${key}“${id}”与第 ${first} 行重复。请改名或删去一行。`,
            `${key} "${id}" is that of row ${first} as well. Rename or drop one.`
          ]
        : fault(values);
    if (found) {
      onError(rowError(file, number, "row", ...found));
      return [];
    }
    seen.set(id, number);
    return [values];
  });
}

function areaFault({level, population_2020}: Values): Fault | null {
  if (!LEVELS.includes(level!))
    return [`level“${level}”应为 ${LEVELS.join("、")} 之一。`, `level "${level}" is none of ${LEVELS.join(", ")}.`];
  if (!/^\d*$/.test(population_2020!))
    return [
      `population_2020“${population_2020}”应为整数或空。`,
      `population_2020 "${population_2020}" is no whole number.`
    ];
  return null;
}

const indicatorFault =
  (dimensions: ReadonlySet<string>) =>
  ({dimension, kind}: Values): Fault | null => {
    if (!dimensions.has(dimension!))
      return [`dimension“${dimension}”不在 dimensions.csv 中。`, `dimension "${dimension}" is not in dimensions.csv.`];
    if (!KINDS.includes(kind!))
      return [`kind“${kind}”应为 ${KINDS.join("、")} 之一。`, `kind "${kind}" is none of ${KINDS.join(", ")}.`];
    return null;
  };

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

const dimension = (row: Values): Dimension => ({id: row.id!, nameZh: row.name_zh!, nameEn: row.name_en!});

const indicator = ({
  id,
  dimension,
  name_zh,
  name_en,
  unit,
  unit_en,
  kind,
  definition_zh,
  definition_en,
  ...cues
}: Values): Indicator => ({
  id: id!,
  dimension: dimension!,
  nameZh: name_zh!,
  nameEn: name_en!,
  unit: unit!,
  unitEn: unit_en!,
  kind: kind as Kind,
  definitionZh: definition_zh!,
  definitionEn: definition_en!,
  cues: cues as Record<string, string>
});
