import {join} from "node:path";
import {cacheFolder} from "./cacheFolder.ts";
import {nameOf} from "./keep/edition.ts";
import {findStore, keptValue} from "./keep/keptValue.ts";
import {presentEdition} from "./presentEdition.ts";
import {knowledge} from "./read/knowledge.ts";
import type {OnError} from "./read/knowledgeReading.ts";
import {defaultLimits} from "./read/limits.ts";
import type {Knowledge} from "./types.ts";

/**
 * `knowledge()` of a data folder, kept from run to run while neither its files nor the program change; with a row that is refused it is
 * not kept. `cache` is the folder of kept results, null for none. Throws the same.
 */
export async function keptKnowledge(
  dir: string,
  onError: OnError,
  cache: string | null = cacheFolder()
): Promise<Knowledge> {
  const store = cache && findStore(join(cache, "knowledge"), nameOf(await presentEdition(dir, defaultLimits)));
  return keptValue(store || null, "knowledge", onError, (tell) => knowledge(dir, tell));
}
