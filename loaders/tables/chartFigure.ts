import {picked} from "./picked.ts";
import type {Row} from "./row.ts";

const columns = [
  "id",
  "report",
  "area",
  "year",
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
  "partOf",
  "repeat",
  "apart"
] as const satisfies readonly (keyof Row<"measurements">)[];

/** What a chart needs of a figure. */
export type ChartFigure = Pick<Row<"measurements">, (typeof columns)[number]>;

/** The columns that a chart needs. */
export const chartFigure = (row: Row<"measurements">): ChartFigure => picked(row, columns);
