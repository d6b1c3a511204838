/** How an answer may be printed. */
export const formats = ["table", "csv", "ndjson", "parquet"] as const;
type OutputFormat = (typeof formats)[number];

export type Cell = string | number | boolean | null;

/** A column of an answer. */
export interface Printed {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
}

/** How an answer is printed. `bom`: CSV with a byte order mark also into a pipe. */
export interface Printing {
  readonly format: OutputFormat;
  readonly bom?: boolean;
}

/** By what the lines of a search may be sorted: their place, or the words before or behind. */
export const orders = ["report", "left", "right"] as const;
export type Order = (typeof orders)[number];

/** The endings of a panel's file. */
export const panelEndings = [".dta", ".sav", ".csv", ".xlsx", ".parquet"] as const;
