import {replaceFolder} from "./folder.ts";
import {ParquetFolder} from "./parquetFolder.ts";
import {tableNames} from "./row.ts";
import type {Tables} from "./tables.ts";
import {tableText} from "./tableText.ts";

/** Whether a file of a folder of tables is one of them. */
export const isTableFile = (name: string): boolean => tableFiles.has(name);
const tableFiles: ReadonlySet<string> = new Set(tableNames.map((name) => `${name}.parquet`));

/**
 * Makes `dir` the folder of all tables, one Parquet file each (zstd, groups of 20,480 rows, the same bytes for the same rows). All or
 * none: the folder is written aside and put in its place when the last file is whole. Throws where `dir` holds anything but tables.
 */
export const writeParquet = (tables: Tables, dir: string): Promise<void> =>
  filledFolder(dir, async (folder) => {
    for (const name of tableNames) {
      const rows = {count: tables[name].numRows(), getter: (column: string) => tables[name].getter(column)};
      for (const text of tableText(name, rows)) folder.add(name, text);
      folder.make(name);
    }
  });

/** Makes `dir` the folder of the tables that `fill` has made. The same holds. */
export const filledFolder = (dir: string, fill: (folder: ParquetFolder) => Promise<void>): Promise<void> =>
  replaceFolder(dir, isTableFile, async (aside) => {
    const folder = await ParquetFolder.opened(aside);
    try {
      await fill(folder);
      await folder.made();
    } finally {
      await folder.close();
    }
  });
