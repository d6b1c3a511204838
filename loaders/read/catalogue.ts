import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {realpath} from "node:fs/promises";
import {isAbsolute, join, relative} from "node:path";
import {pipeline} from "node:stream/promises";
import {areaFiles} from "../knowledge/areaFiles.ts";
import {catalogueFile} from "../knowledge/catalogue.ts";
import {Refusal} from "../knowledge/cell.ts";
import type {CatalogueRow, Knowledge} from "../types.ts";
import {rowError} from "./csv.ts";
import {ReadError} from "./readError.ts";
import {typedRows} from "./typedRows.ts";

/** The columns of catalogue.csv, in order. */
export const catalogueColumns = Object.keys(catalogueFile.columns) as (keyof typeof catalogueFile.columns)[];

/** Throws a `ReadError` that names the first column whose value the catalogue could not hold. */
export function checkCatalogueRow(row: Readonly<Partial<Record<keyof CatalogueRow, unknown>>>): void {
  for (const [column, cell] of Object.entries(catalogueFile.columns)) {
    const written = `${row[column as keyof CatalogueRow] ?? ""}`;
    const read = cell.read(written);
    if (read instanceof Refusal)
      throw new ReadError(column, "row", `“${written}”${read.zh}`, `"${written}" ${read.en}`);
  }
}

/** The fault of the file of a row and the remedy, in Chinese and English. */
type Fault = readonly [rule: string, zh: string, en: string];

/**
 * The rows of `catalogue.csv` in `dir` (the project's `data/reports/`) that hold, each checked against the areas known and
 * against its file; and an error for each that does not, which names the row and what to do. With `wanted`, only the rows that it holds for.
 */
export async function catalogue(
  dir: string,
  {areas}: Pick<Knowledge, "areas">,
  wanted: (row: CatalogueRow) => boolean = () => true
): Promise<{rows: CatalogueRow[]; errors: ReadError[]}> {
  const file = join(dir, "catalogue.csv");
  const errors: ReadError[] = [];
  const rows: CatalogueRow[] = [];
  const keys = new Map([[areaFiles.areas.path, new Set(areas.map(({code}) => code))]]);
  try {
    for (const {number, row} of await typedRows(file, catalogueFile, keys, (error) => errors.push(error))) {
      if (!wanted(row)) continue;
      const fault = await fileFault(dir, row);
      if (fault) errors.push(rowError(file, number, ...fault));
      else rows.push(row);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    errors.push(error);
  }
  return {rows, errors};
}

async function fileFault(dir: string, {file, sha256}: CatalogueRow): Promise<Fault | null> {
  const path = join(dir, file);
  try {
    const inside = relative(await realpath(dir), await realpath(path));
    if (!file || isAbsolute(file) || inside.startsWith("..") || isAbsolute(inside))
      return [
        "file",
        `file“${file}”不在报告文件夹内。请把文件放进去。`,
        `file "${file}" is not in the folder of reports. Put it there.`
      ];
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    const is = hash.digest("hex");
    if (is === sha256) return null;
    return [
      "sha256",
      `文件 ${file} 的 sha256 是 ${is}，与目录不符。如确认换了文件，请改目录；否则请恢复原文件。`,
      `the sha256 of ${file} is ${is}, not what the catalogue says. Correct the catalogue if the file is meant to be new; else restore the file.`
    ];
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    return [
      "file",
      `文件 ${file} 无法读取（${code}）。请补上，或删去此行。`,
      `file ${file} cannot be read (${code}). Supply it, or drop the row.`
    ];
  }
}
