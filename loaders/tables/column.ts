/**
 * A column is `[type, Chinese, English, unit of measure]`, the last where it has one; a type that ends in "?" may be null.
 */
export type ColumnType = "text" | "integer" | "number" | "boolean";
export type Column = readonly [type: ColumnType | `${ColumnType}?`, zh: string, en: string, unit?: string];

export interface TableSchema {
  /** What a row is: in Chinese, in English. */
  readonly title: readonly [zh: string, en: string];
  /** The columns that identify a row, and those that Parquet is sorted by: what pages filter on comes first, to skip row groups. */
  readonly order: {readonly key: readonly string[]; readonly sort: readonly string[]};
  readonly columns: Readonly<Record<string, Column>>;
}
