import {resolve, sep} from "node:path";
import {reportsFrom} from "../isolate/reportsFrom.ts";
import {keptKnowledge} from "../keptKnowledge.ts";
import {catalogue} from "../read/catalogue.ts";
import type {ReadError} from "../read/readError.ts";
import type {CatalogueRow, Report} from "../types.ts";

/**
 * Functions that read and analyse files, each with its catalogue row where it has one; and what is wrong with rows of the
 * knowledge. A small text alone is read in place, anything else in workers.
 */
export async function reporter(data: string) {
  const errors: ReadError[] = [];
  const knowledge = await keptKnowledge(data, (error) => errors.push(error));
  const folder = resolve(data, "reports");
  const readAll = async (files: readonly string[]): Promise<(Report | Error)[]> => {
    const paths = new Set(files.map((file) => resolve(file)).filter((path) => path.startsWith(folder + sep)));
    const pathOf = (row: CatalogueRow) => resolve(folder, row.file);
    const {rows} = paths.size ? await catalogue(folder, knowledge, (row) => paths.has(pathOf(row))) : {rows: []};
    const rowOf = new Map(rows.map((row) => [pathOf(row), row]));
    const tasks = files.map((file) => ({file, row: rowOf.get(resolve(file)) ?? null}));
    return reportsFrom(tasks, knowledge);
  };
  return {
    knowledge,
    errors,
    readAll,
    async read(file: string): Promise<Report> {
      const [result] = await readAll([file]);
      if (result instanceof Error) throw result;
      return result!;
    }
  };
}
