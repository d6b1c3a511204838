import {createHash} from "node:crypto";
import {MOST_SHEET_ROWS} from "../../shared/workbook/workbookPieces.ts";
import {codelists} from "../codelists.ts";
import type {ColumnType} from "./column.ts";
import {rights} from "./rights.ts";
import {columns, type TableName} from "./row.ts";
import {schema} from "./schema.ts";

/** A file of the data set: what it is called, which table it holds, how many rows it has, and its bytes. */
export interface DataFile {
  readonly path: string;
  readonly table: TableName;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

const formats = {
  csv: {format: "csv", mediatype: "text/csv", encoding: "utf-8", profile: "tabular-data-resource"},
  parquet: {format: "parquet", mediatype: "application/vnd.apache.parquet"},
  xlsx: {format: "xlsx", mediatype: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
} as const;

const frictionless = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean"
} as const satisfies Record<ColumnType, string>;

/** Columns that name a row of another table, wherever they stand. */
const references: Readonly<Record<string, {resource: TableName; field: string}>> = {
  report: {resource: "reports", field: "report"},
  reportA: {resource: "reports", field: "report"},
  reportB: {resource: "reports", field: "report"},
  area: {resource: "areas", field: "area"},
  dimension: {resource: "dimensions", field: "dimension"},
  indicator: {resource: "indicators", field: "indicator"}
};

/**
 * The data set described after the Data Package standard (v1 fields, which v2 readers take too: https://datapackage.org).
 * A path is relative to the descriptor. Text in CSV that starts like a formula stands behind one apostrophe; the description says so.
 */
export function datapackage(files: readonly DataFile[], version: string) {
  return {
    profile: "data-package",
    name: "fazhi-atlas",
    title: "法治年报图谱 Fazhi Atlas",
    description:
      "Figures read from yearly rule-of-law reports of Chinese local governments and from press reviews of them, each with its sentence and its place in the source. " +
      "In CSV, a text that would start like a spreadsheet formula (or with an apostrophe) has one apostrophe in front: take it away to have the text. " +
      `Tables of more than ${MOST_SHEET_ROWS.toLocaleString("en")} rows have no XLSX, and in XLSX texts beyond a cell's limit are cut; CSV and Parquet hold everything.`,
    version,
    keywords: ["法治政府", "政府年度报告", "rule of law", "China", "local government"],
    licenses: [
      {
        name: "MIT",
        path: "https://opensource.org/license/mit",
        title: `MIT License. ${rights[1]}`
      }
    ],
    sources: [
      {
        title:
          "法治政府建设年度报告，来源：各发布机关（reports.issuer、reports.url）。Yearly rule-of-law reports; source: the issuing government of each"
      }
    ],
    contributors: [{title: "Fazhi Atlas contributors", role: "wrangler"}],
    resources: files.map((file) => resource(file, files))
  };
}

const endingOf = ({path}: DataFile) => path.slice(path.lastIndexOf(".") + 1) as keyof typeof formats;

function resource(file: DataFile, files: readonly DataFile[]) {
  const {path, table, rows, bytes} = file;
  const ending = endingOf(file);
  // The schema describes CSV literally, and stands with Parquet where there is none.
  const isDescribed = ending === "csv" || (ending === "parquet" && !files.some((other) => endingOf(other) === "csv"));
  const [zh, en] = schema[table].title;
  return {
    // Names are unique; the file with the schema has the table's own. The schema holds for the table's other files as well.
    name: isDescribed ? table : `${table}-${ending}`,
    path,
    title: zh,
    description: en,
    ...formats[ending],
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    rows,
    table,
    ...(isDescribed && {schema: tableSchema(table)})
  };
}

/** The Table Schema of a table: types, units, code lists, keys. */
function tableSchema(table: TableName) {
  const key: readonly string[] = schema[table].order.key;
  const described = columns(table);
  const foreign = described.flatMap(({name}) => {
    const reference = references[name];
    return reference && reference.resource !== table
      ? [{fields: name, reference: {resource: reference.resource, fields: reference.field}}]
      : [];
  });
  return {
    fields: described.map(({name, type, codelist, nullable, zh, en, unit}) => {
      const list = codelist && codelists[codelist];
      return {
        name,
        type: frictionless[type],
        title: zh,
        description: en,
        ...(unit && {unit}),
        ...(nullable && {nullable}),
        ...(list && {codes: list}),
        constraints: {
          // An empty text is no missing value in Parquet, but CSV cannot tell the two apart.
          ...(!nullable && (type !== "text" || key.includes(name)) && {required: true}),
          ...(list && {enum: Object.keys(list)})
        }
      };
    }),
    primaryKey: key,
    ...(foreign.length && {foreignKeys: foreign})
  };
}
