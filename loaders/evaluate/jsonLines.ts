import {readFile} from "node:fs/promises";

/** The objects of a file that has one a line; blank lines do not count. */
export const jsonLines = async <T>(file: string): Promise<T[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
