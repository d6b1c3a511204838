import {report} from "./pipeline.ts";
import {defaultLimits} from "./read/limits.ts";
import {ReadError} from "./read/readError.ts";
import {source} from "./read/source.ts";
import type {CatalogueRow, Knowledge, Report} from "./types.ts";

/**
 * The report in a file, with its catalogue row where it has one. `id`: its id, the row's or the name of the file unless told.
 * Whatever goes wrong is a `ReadError` that names the file.
 */
export async function reportFrom(
  file: string,
  knowledge: Knowledge,
  row: CatalogueRow | null = null,
  id = row?.report,
  limits = defaultLimits
): Promise<Report> {
  try {
    return report(await source(file, id, limits), knowledge, row);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const {message} = error as Error;
    throw new ReadError(
      file,
      "failed",
      `处理时出错（${message}）。这是程序的缺陷，请附上此文件报告。`,
      `it could not be processed (${message}). This is a defect of the program: please report it with the file.`
    );
  }
}
