/** The files that a reader may take away of a chart or table. */
export interface Extract<Row> {
  /** Stem of the file names. */
  readonly name: string;
  readonly title: string;
  /** Citation of the data, in plain text; goes into pictures and the README of the ZIP. */
  readonly source: string;
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
  /** Columns of the CSV and what each means. */
  readonly columns: Readonly<Record<string, string>>;
  /** The rows of the tables that the shown ones were made from, with all their columns. */
  readonly full?: () => Promise<readonly object[]>;
  /** The rows as a Parquet file. */
  readonly parquet?: () => Promise<Uint8Array>;
}
