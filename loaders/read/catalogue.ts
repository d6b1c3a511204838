import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {CatalogueRow} from "../types.ts";

/** The catalogue of `dir` (the project's `data/reports/`), checked against the files. */
export async function catalogue(dir = "data/reports"): Promise<CatalogueRow[]> {
  const rows = csvParse(await readFile(join(dir, "catalogue.csv"), "utf8"));
  return rows.map((row) => ({...(row as unknown as CatalogueRow), year: Number(row.year)}));
}
