import {createHash} from "node:crypto";
import {copyFileSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathBelow} from "./dataArchive.ts";

/** The source file of a report: its name in the folder of reports, and the hash of its bytes. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Puts the source files into the built site `root`, byte for byte, as `data/sources/<sha256>.bin`: that name lets no server take a page or a script
 * that somebody sent for one of ours. Throws where a file is not the one that was read.
 */
export function copySources(root: string, reports: string, sources: readonly SourceFile[]): number {
  const folder = join(root, "data/sources");
  mkdirSync(folder, {recursive: true});
  for (const {file, sha256} of sources) {
    const path = pathBelow(reports, file);
    const read = createHash("sha256").update(readFileSync(path)).digest("hex");
    if (read !== sha256) throw new Error(`${path} has changed since it was read: build again.`);
    copyFileSync(path, join(folder, `${sha256}.bin`));
  }
  return sources.length;
}
