import {readdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {csvRows, type OnError} from "./csv.ts";

/** The CSV files of a folder, by name without ending after `prefix`; none where there is no such folder. */
export async function lexicons(folder: string, prefix: string, wanted: (name: string) => boolean, onError: OnError) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csv") && wanted(name)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, Record<string, string>[]]> => {
      const rows = await csvRows(join(folder, name), [], onError);
      return [prefix + basename(name, ".csv"), rows.map(({values}) => values)];
    })
  );
}

/** The citation styles of a folder, by name without ending; none where there is no such folder. */
export async function styles(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csl")).sort();
  return Promise.all(
    names.map(async (name) => [basename(name, ".csl"), await readFile(join(folder, name), "utf8")] as const)
  );
}
