import {readdir} from "node:fs/promises";
import {extname} from "node:path";
import type {CatalogueRow} from "../types.ts";

/** Notes for people; what is hidden is another program's. */
const beside = /^(?:\.|catalogue\.csv$|ledger\.csv$|README)/i;

/** The files in the folder of reports that no row names, in order. Folders in it, such as `removed/`, are not looked into. */
export async function strayFiles(dir: string, rows: readonly Pick<CatalogueRow, "file">[]): Promise<string[]> {
  const named = new Set(rows.map(({file}) => file));
  const entries = await readdir(dir, {withFileTypes: true}).catch(() => []);
  return entries
    .filter(
      (entry) => entry.isFile() && !beside.test(entry.name) && extname(entry.name) !== ".part" && !named.has(entry.name)
    )
    .map(({name}) => name)
    .sort();
}
