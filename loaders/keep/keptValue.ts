import {deserialize, serialize} from "node:v8";
import {Store} from "./store.ts";

const part = "value";

/** A store in a folder; null where the disk refuses one. */
export function findStore(root: string, edition: string): Store | null {
  try {
    return new Store(root, edition);
  } catch {
    return null;
  }
}

/**
 * The plain data that `make` gives, kept under `key` from run to run. Data made with faults, which `make` tells to its argument, are not kept,
 * so that each run tells `onError` of them.
 */
export async function keptValue<Value, Fault extends Error>(
  store: Store | null,
  key: string,
  onError: (error: Fault) => void,
  make: (onError: (error: Fault) => void) => Promise<Value>
): Promise<Value> {
  const kept = store && findValue<Value>(store, key);
  if (kept) return kept.value;
  let isWhole = true;
  const value = await make((error) => {
    isWhole = false;
    onError(error);
  });
  if (isWhole && store) {
    store.keep(key, {[part]: serialize({value})});
    store.sweep();
  }
  return value;
}

function findValue<Value>(store: Store, key: string): {readonly value: Value} | null {
  const parts = store.find(key, [part]);
  try {
    return parts && (deserialize(parts[part]!) as {readonly value: Value});
  } catch {
    // Bytes that cannot be read are made anew.
    return null;
  }
}
