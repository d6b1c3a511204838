import {join, resolve} from "node:path";
import {catalogue, knowledge as knowledgeOf, type ReadError, reportFrom} from "../index.ts";

/**
 * A function that reads and analyses one file, with its catalogue row where it has one; and what is wrong with rows of the
 * knowledge.
 */
export async function reporter(data: string) {
  const errors: ReadError[] = [];
  const knowledge = await knowledgeOf(data, (error) => errors.push(error));
  const {rows} = await catalogue(join(data, "reports"), knowledge);
  const rowOf = new Map(rows.map((row) => [resolve(data, "reports", row.file), row]));
  return {
    knowledge,
    errors,
    async read(file: string) {
      const row = rowOf.get(resolve(file)) ?? null;
      return reportFrom(file, knowledge, row);
    }
  };
}
