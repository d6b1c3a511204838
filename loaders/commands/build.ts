import {mayReplace, tablesInto} from "./tablesInto.ts";

/** `fazhi build`: all tables of the data folder as Parquet. */
export async function build({out, data, cache = true}: {out: string; data: string; cache?: boolean}) {
  if (await mayReplace(out)) await tablesInto(out, data, cache ? {} : {cache: null});
}
