/** A result as a reader takes it away. */
import {t} from "../base/language.js";
import type {Extract} from "../chart/extract.js";
import {parquetBytes} from "../store/queryEngine.js";
import type {Result, ResultRow} from "./queryResult.js";

export const resultExtract = (name: string, {columns, rows}: Result): Extract<ResultRow> => ({
  name,
  title: name,
  source: t("notebook.source"),
  rows: () => rows,
  columns: Object.fromEntries(columns.map(({name, kind}) => [name, kind])),
  parquet: () =>
    parquetBytes(
      columns.map(({name, kind}) => ({
        name,
        type: kind === "number" ? ("number" as const) : ("text" as const),
        values: rows.map((row) => row[name] ?? null)
      }))
    )
});
