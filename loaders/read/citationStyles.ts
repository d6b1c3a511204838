import {readdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";

/** The citation styles of a folder, by name without ending; none where there is no such folder. */
export async function styles(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csl")).sort();
  return Promise.all(
    names.map(async (name) => [basename(name, ".csl"), await readFile(join(folder, name), "utf8")] as const)
  );
}
