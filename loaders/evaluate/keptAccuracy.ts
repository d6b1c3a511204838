import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {compiled} from "../../bin/compiled.js";
import {cacheFolder} from "../cacheFolder.ts";
import {nameOf} from "../keep/edition.ts";
import {findStore, keptValue} from "../keep/keptValue.ts";
import {keyOf} from "../keep/store.ts";
import {presentEdition} from "../presentEdition.ts";
import {defaultLimits} from "../read/limits.ts";
import type {Accuracy} from "../types.ts";
import {accuracy} from "./corpusAccuracy.ts";

/**
 * `accuracy()` of a data folder, kept from run to run while gold lists, their texts, the catalogue, the knowledge and the program stay the same;
 * with a fault it is not kept. The same holds.
 */
export async function keptAccuracy(
  dir: string,
  onError: (error: Error) => void,
  cache: string | null = cacheFolder()
): Promise<Accuracy | null> {
  const edition = await presentEdition(dir, defaultLimits);
  const store = cache && findStore(join(cache, "accuracy"), nameOf(edition));
  const key = keyOf((await compiled()).evaluation, catalogueIn(dir), filesBelow(join(dir, "gold")));
  return keptValue(store || null, key, onError, (tell) => accuracy(dir, tell));
}

/** The rows of the catalogue hold the hash of each report. */
function catalogueIn(dir: string): string | null {
  try {
    return readFileSync(join(dir, "reports", "catalogue.csv"), "latin1");
  } catch {
    return null;
  }
}

/** The names and contents of all files below a folder; none where there is no such folder. */
function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      return [entry.name, ...(entry.isDirectory() ? filesBelow(path) : [readFileSync(path, "latin1")])];
    });
  } catch {
    return [];
  }
}
