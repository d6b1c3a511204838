import {strToU8, type Zippable, zipSync} from "fflate";
import type {Corpus} from "../../types.ts";
import type {Tables} from "../tables.ts";
import {examples} from "./examples.ts";
import {indicatorReadings} from "./indicator.ts";
import {readings} from "./reading.ts";

// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/**
 * A ZIP of what single pages are drawn from: `indicator/<id>.json`, `report/<id>.json`, `examples.json`. It is apart from the
 * tables so that a page opens nothing that it does not need.
 */
export function pagesArchive(corpus: Corpus, tables: Tables): Uint8Array {
  const files: Zippable = {"examples.json": json(examples(corpus, tables))};
  for (const reading of indicatorReadings(corpus, tables))
    files[`indicator/${reading.indicator.indicator}.json`] = json(reading);
  for (const reading of readings(corpus)) files[`report/${reading.report.report}.json`] = json(reading);
  return zipSync(files, {mtime});
}

const json = (value: unknown) => strToU8(JSON.stringify(value));
