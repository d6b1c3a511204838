import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {zipSync} from "fflate";
import {writeParquet} from "./parquet.ts";
import {tableNames} from "./row.ts";
import type {Tables} from "./tables.ts";

// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/** A ZIP of all tables, `<name>.parquet`, stored as they are (Parquet is compressed already). */
export async function archive(tables: Tables): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), "fazhi-"));
  try {
    await writeParquet(tables, dir);
    const files = await Promise.all(
      tableNames.map(async (name) => [`${name}.parquet`, await readFile(join(dir, `${name}.parquet`))] as const)
    );
    return zipSync(Object.fromEntries(files), {level: 0, mtime});
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
}
