import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {source} from "../../loaders/read/source.ts";
import type {Source} from "../../loaders/types.ts";

/** A text as a report file of an ending, read. */
export async function sourceOf(text: string, ending: string): Promise<Source> {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-shape-"));
  const file = join(dir, `shape.${ending}`);
  try {
    writeFileSync(file, text);
    return await source(file);
  } finally {
    rmSync(dir, {recursive: true});
  }
}
