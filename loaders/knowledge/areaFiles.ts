import {areaLevels} from "../../shared/codes.ts";
import {type Cell, integer, keyOf, line, listOrNone, oneOf, optional, phrase, refusal, text} from "./cell.ts";
import type {KnowledgeFile} from "./file.ts";
import {zoneId} from "./ids.ts";
import {areaCode} from "./values.ts";

const path = "areas/areas.csv";
const year = optional(integer(1949, 2100));

/** An area that took over territory of another, and in which year: null for the year in which the row ends. */
type Taker = {
  readonly area: string;
  readonly year: number | null;
};

const takerWords = {
  zh: "地区代码，可加年份，如 130108[2001]",
  en: "a code of an area, with a year if need be: 130108[2001]"
};
const taker: Cell<Taker> = {
  ...takerWords,
  read(cell) {
    const [, area, year] = /^(\d{6})(?:\[(\d{4})\])?$/.exec(cell) ?? [];
    return area === undefined ? refusal(takerWords) : {area, year: year === undefined ? null : Number(year)};
  },
  reference: {file: path, keys: ({area}) => [area]}
};

/** Years in which a name or a code holds. */
const inTime = {from: year, until: year, successors: listOrNone(taker)};
const ascending = ["from", "until"] as const;
const readBy = ["repair", "structure", "measure", "reuse", "tables"] as const;

/** The gazetteer. */
export const areaFiles = {
  areas: {
    path,
    row: [
      "地区：行政区划代码、名称、简称、层级、上级、存续年份、承接其辖区者（可注明年份），2020 年人口及其出处",
      "an area: code of GB/T 2260, names, short names, level, the area above it, first and last year, who took over its territory (with the year, where it is another), residents of 2020 and their source"
    ],
    readBy,
    key: ["code"],
    columns: {
      code: areaCode,
      name_zh: phrase,
      name_en: line,
      short_names: listOrNone(phrase),
      level: oneOf(areaLevels.filter((level) => level !== "zone")),
      parent_code: optional(keyOf(path)),
      ...inTime,
      population_2020: optional(integer(0, 2_000_000_000)),
      population_source: text
    },
    ascending
  },
  names: {
    path: "areas/names.csv",
    row: ["同一代码先前的名称及其存续年份", "an earlier name under the same code, and the years in which it held"],
    readBy,
    key: ["code", "name_zh", "from"],
    optional: "file",
    columns: {code: keyOf(path), name_zh: phrase, name_en: line, short_names: listOrNone(phrase), ...inTime},
    ascending
  },
  zones: {
    path: "areas/zones.csv",
    row: ["没有代码而自行报告的功能区", "a functional area that reports without a code of its own"],
    readBy,
    key: ["id"],
    caseless: true,
    optional: "file",
    columns: {id: zoneId, name_zh: phrase, name_en: line, parent_code: keyOf(path), ...inTime},
    ascending
  }
} satisfies Record<string, KnowledgeFile>;
