import {picked} from "./picked.ts";
import type {Row} from "./row.ts";

const columns = [
  "id",
  "report",
  "area",
  "year",
  "yearBasis",
  "indicator",
  "quote",
  "value",
  "high",
  "unit",
  "bound",
  "kind",
  "direction",
  "subject",
  "period",
  "periodFrom",
  "periodTo",
  "periodBasis",
  "scope",
  "body",
  "partOf",
  "repeat",
  "apart",
  "observed",
  "findings"
] as const satisfies readonly (keyof Row<"measurements">)[];

/** The part of a figure that a chart needs. */
export type ChartFigure = Pick<Row<"measurements">, (typeof columns)[number]>;

const gaveWay = {value: null, conflict: null, again: "repeat", other: "other_value"} as const;

/** The columns that a chart needs. A figure that gave way to another value of its cell stands apart like one that could not compete. */
export const chartFigure = (row: Row<"measurements">): ChartFigure => ({
  ...picked(row, columns),
  apart: row.apart ?? (row.observed && gaveWay[row.observed])
});
