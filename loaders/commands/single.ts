import {relative, resolve} from "node:path";
import {reportsFrom} from "../isolate/reportsFrom.ts";
import {catalogue} from "../read/catalogue.ts";
import {knowledge as knowledgeOf} from "../read/knowledge.ts";
import type {ReadError} from "../read/readError.ts";
import type {CatalogueRow, Report} from "../types.ts";

/**
 * Functions that read and analyse files, each with its catalogue row where it has one; and what is wrong with rows of the
 * knowledge. A small text alone is read in place, anything else in workers.
 */
export async function reporter(data: string) {
  const errors: ReadError[] = [];
  const knowledge = await knowledgeOf(data, (error) => errors.push(error));
  const folder = resolve(data, "reports");
  let rows: ReadonlyMap<string, CatalogueRow> | null = null;
  const rowOf = async (file: string) => {
    if (relative(folder, resolve(file)).startsWith("..")) return null;
    rows ??= new Map((await catalogue(folder, knowledge)).rows.map((row) => [resolve(folder, row.file), row]));
    return rows.get(resolve(file)) ?? null;
  };
  const readAll = async (files: readonly string[]): Promise<(Report | Error)[]> => {
    const tasks = [];
    for (const file of files) tasks.push({file, row: await rowOf(file)});
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
