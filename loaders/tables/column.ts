import type {Codelist} from "../codelists.ts";

export type ColumnType = "text" | "integer" | "number" | "boolean";
/** A text that is one of the codes of a list in `codelists.ts`. */
type CodeType = `code:${Codelist}`;
type Present = ColumnType | CodeType;
/**
 * A column is `[type, Chinese, English, unit of measure]`, the last where it has one; a type that ends in "?" may be null.
 */
export type Column = readonly [type: Present | `${Present}?`, zh: string, en: string, unit?: string];

export interface TableSchema {
  /** The meaning of a row: in Chinese, in English. */
  readonly title: readonly [zh: string, en: string];
  /** The columns that identify a row, and those that Parquet is sorted by: what pages filter on comes first, to skip row groups. */
  readonly order: {readonly key: readonly string[]; readonly sort: readonly string[]};
  readonly columns: Readonly<Record<string, Column>>;
}

/** The unit of an offset, and the columns of a span of the repaired text and of the source. */
export const offset = "UTF-16 code unit";

export const span = {
  start: ["integer", "起点（修复文本）", "Start in the repaired text", offset],
  end: ["integer", "终点（修复文本）", "End in the repaired text", offset]
} as const;
export const sourceSpan = {
  sourceStart: ["integer", "起点（源文本）", "Start in the source text", offset],
  sourceEnd: ["integer", "终点（源文本）", "End in the source text", offset]
} as const;
