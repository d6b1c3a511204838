import {join} from "node:path";
import {deserialize, serialize} from "node:v8";
import {cacheFolder} from "./cacheFolder.ts";
import {nameOf} from "./keep/edition.ts";
import {Store} from "./keep/store.ts";
import {presentEdition} from "./presentEdition.ts";
import {knowledge} from "./read/knowledge.ts";
import type {OnError} from "./read/knowledgeReading.ts";
import {defaultLimits} from "./read/limits.ts";
import type {Knowledge} from "./types.ts";

const [entry, part] = ["knowledge", "checked"];

/**
 * `knowledge()` of a data folder, which is kept from run to run while neither its files nor the program change; with a row that is
 * refused it is not kept, so that each run tells of it. The same holds.
 */
export async function keptKnowledge(
  dir: string,
  onError: OnError,
  cache: string | null = cacheFolder()
): Promise<Knowledge> {
  const store = cache === null ? null : await openStore(dir, cache);
  const kept = store && findKept(store);
  if (kept) return kept;
  let isWhole = true;
  const made = await knowledge(dir, (error) => {
    isWhole = false;
    onError(error);
  });
  if (isWhole && store) {
    store.keep(entry, {[part]: serialize(made)});
    store.sweep();
  }
  return made;
}

/** The store of a data folder; null where none can be opened, or the folder is none. */
async function openStore(dir: string, cache: string): Promise<Store | null> {
  try {
    return new Store(join(cache, "knowledge"), nameOf(await presentEdition(dir, defaultLimits)));
  } catch {
    return null;
  }
}

function findKept(store: Store): Knowledge | null {
  const parts = store.find(entry, [part]);
  try {
    return parts && (deserialize(parts[part]!) as Knowledge);
  } catch {
    // Bytes that cannot be read are made anew.
    return null;
  }
}
