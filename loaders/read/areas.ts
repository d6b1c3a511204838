import {join} from "node:path";
import {areaLevels, isCode} from "../../shared/codes.ts";
import type {Area, AreaName, Successor} from "../types.ts";
import {checkedRows, type Fault, type Values} from "./checkedRows.ts";
import {csvRows, type OnError, rowError} from "./csv.ts";

const inTime = ["from", "until", "successors"];
const columns = {
  areas: [
    "code",
    "name_zh",
    "name_en",
    "short_names",
    "level",
    "parent_code",
    ...inTime,
    "population_2020",
    "population_source"
  ],
  names: ["code", "name_zh", "name_en", "short_names", ...inTime],
  zones: ["id", "name_zh", "name_en", "parent_code", ...inTime]
};

/**
 * The areas of the folder `dir`: the rows of `areas.csv`, with the former names of `names.csv`, and those of `zones.csv` as areas of
 * the level `zone`, in the order of the files. Rows that do not hold are told to `onError`.
 */
export async function areas(dir: string, onError: OnError): Promise<Area[]> {
  const coded = await checkedRows(join(dir, "areas.csv"), columns.areas, "code", areaFault, onError);
  const codes = new Set(coded.map(({code}) => code!));
  const zoneFault = (row: Values) => yearFault(row) ?? parentFault(row, codes);
  const zones = await checkedRows(join(dir, "zones.csv"), columns.zones, "id", zoneFault, onError);
  const former = await formerNames(join(dir, "names.csv"), codes, onError);
  return [
    ...coded.map((row) => area(row, former.get(row.code!) ?? [])),
    ...zones.map((row) => area({...row, code: row.id!, level: "zone"}, []))
  ];
}

/** Former names by code, the earliest first. */
async function formerNames(file: string, codes: ReadonlySet<string>, onError: OnError) {
  const found = new Map<string, AreaName[]>();
  for (const {number, values} of await csvRows(file, columns.names, onError)) {
    const fault = yearFault(values) ?? (codes.has(values.code!) ? null : unknownCode("code", values.code!));
    if (fault) onError(rowError(file, number, "row", ...fault));
    else found.set(values.code!, [...(found.get(values.code!) ?? []), areaName(values)]);
  }
  return found;
}

function areaFault(row: Values): Fault | null {
  const {level, population_2020: population} = row;
  if (!isCode(areaLevels, level!))
    return [
      `level“${level}”应为 ${areaLevels.join("、")} 之一。`,
      `level "${level}" is none of ${areaLevels.join(", ")}.`
    ];
  if (!/^\d*$/.test(population!))
    return [`population_2020“${population}”应为整数或空。`, `population_2020 "${population}" is no whole number.`];
  return yearFault(row);
}

function yearFault({from, until, successors}: Values): Fault | null {
  if (!/^(\d{4})?$/.test(from!) || !/^(\d{4})?$/.test(until!))
    return [
      `from“${from}”、until“${until}”应为四位年份或空。`,
      `from "${from}" and until "${until}" must be years of four digits, or empty.`
    ];
  return /^([\w-]+(\[\d{4}\])?(\||$))*$/.test(successors!)
    ? null
    : [
        `successors“${successors}”应为以 | 分隔的代码，可加年份，如 130609 或 130108[2001]。`,
        `successors "${successors}" must be codes with | between them, with a year if need be: 130609, 130108[2001].`
      ];
}

function parentFault({id, parent_code: parent}: Values, codes: ReadonlySet<string>): Fault | null {
  if (!codes.has(parent!)) return unknownCode("parent_code", parent!);
  return /^[\w-]{1,40}$/.test(id!) && !codes.has(id!)
    ? null
    : [
        `id“${id}”应由字母、数字、连字符组成，且不与地区代码相同。`,
        `id "${id}" must be letters, digits and hyphens, and no code of an area.`
      ];
}

const unknownCode = (column: string, code: string): Fault => [
  `${column}“${code}”不在 areas.csv 中。请改正。`,
  `${column} "${code}" is not in areas.csv. Correct it.`
];

const listed = (cell: string | undefined) => (cell ? cell.split("|") : []);
const yearOf = (cell: string | undefined) => (cell ? Number(cell) : null);

const areaName = (row: Values): AreaName => ({
  nameZh: row.name_zh!,
  nameEn: row.name_en!,
  shortNames: listed(row.short_names),
  validFrom: yearOf(row.from),
  validUntil: yearOf(row.until),
  successors: listed(row.successors).map((successor): Successor => {
    const [, area, year] = /^([^[]+)(?:\[(\d{4})\])?$/.exec(successor)!;
    return {area: area!, year: yearOf(year) ?? yearOf(row.until)};
  })
});

const area = (row: Values, formerNames: readonly AreaName[]): Area => ({
  code: row.code!,
  ...areaName(row),
  formerNames,
  level: row.level as Area["level"],
  parent: row.parent_code!,
  population: row.population_2020 ? Number(row.population_2020) : null,
  populationYear: row.population_2020 ? 2020 : null,
  populationSource: row.population_source ?? ""
});
