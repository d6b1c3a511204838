import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {CatalogueRow, Knowledge} from "../types.ts";

/** The rows of the catalogue in `dir` (the project's `data/reports/`) that hold, and an error for each that does not. */
export async function catalogue(dir: string, _knowledge: Knowledge): Promise<{rows: CatalogueRow[]; errors: Error[]}> {
  const rows = csvParse(await readFile(join(dir, "catalogue.csv"), "utf8"));
  return {rows: rows.map((row) => ({...(row as unknown as CatalogueRow), year: Number(row.year)})), errors: []};
}
