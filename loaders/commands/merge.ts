import {cacheFolder, restoreParts} from "../index.ts";
import {mayReplace, tablesInto} from "./tablesInto.ts";

/** `fazhi merge`: the tables of the data folder, the same bytes as `fazhi build` writes, from parts that `fazhi shard` made. */
export async function merge(parts: string, {out, data}: {out: string; data: string}): Promise<void> {
  if (!(await mayReplace(out))) return;
  await restoreParts(data, parts, cacheFolder());
  await tablesInto(out, data);
}
