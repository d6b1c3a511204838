/** The data set as its own description has it: every file with its size and hash, every column with its meaning. */
import {FileAttachment} from "observablehq:stdlib";

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly codes?: Readonly<Record<string, readonly [zh: string, en: string]>>;
  /** May be unknown; null in Parquet, empty in CSV. */
  readonly nullable?: boolean;
}

export interface Resource {
  readonly table: string;
  readonly path: string;
  readonly format: "csv" | "parquet" | "xlsx";
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {readonly fields: string; readonly reference: {readonly resource: string}}[];
  };
}

const datapackage = (await FileAttachment("../../data/tables/datapackage.json").json()) as {
  readonly resources: readonly Resource[];
};

/** A table: its CSV, which the schema describes literally, and its other files. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly schema: NonNullable<Resource["schema"]>;
  readonly files: readonly Resource[];
}

export const publishedTables: readonly PublishedTable[] = datapackage.resources
  .filter((resource) => resource.schema)
  .map(({table, title, description, rows, schema}) => ({
    name: table,
    title,
    description,
    rows,
    schema: schema!,
    files: datapackage.resources.filter((other) => other.table === table)
  }));
