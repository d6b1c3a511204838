import type {Dimension, Indicator, Kind} from "../types.ts";
import {checkedRows, type Fault, type Values} from "./checkedRows.ts";
import type {OnError} from "./csv.ts";

const dimensionColumns = ["id", "name_zh", "name_en"];
const indicatorColumns = [
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
const kinds = ["count", "money", "percent", "change", "duration", "measure"];

/** The rows of `dimensions.csv` that hold, in its order. */
export async function dimensions(file: string, onError: OnError): Promise<Dimension[]> {
  return (await checkedRows(file, dimensionColumns, "id", () => null, onError)).map(dimension);
}

/** The rows of `indicators.csv` that hold and belong to one of `known`, in its order. */
export async function indicators(file: string, known: readonly Dimension[], onError: OnError): Promise<Indicator[]> {
  const fault = indicatorFault(new Set(known.map(({id}) => id)));
  return (await checkedRows(file, indicatorColumns, "id", fault, onError)).map(indicator);
}

const indicatorFault =
  (dimensions: ReadonlySet<string>) =>
  ({dimension, kind}: Values): Fault | null => {
    if (!dimensions.has(dimension!))
      return [`dimension“${dimension}”不在 dimensions.csv 中。`, `dimension "${dimension}" is not in dimensions.csv.`];
    if (!kinds.includes(kind!))
      return [`kind“${kind}”应为 ${kinds.join("、")} 之一。`, `kind "${kind}" is none of ${kinds.join(", ")}.`];
    return null;
  };

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
