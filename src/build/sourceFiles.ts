import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "fflate";
import {pathBelow} from "./dataArchive.ts";

/** The source file of a report: its name in the folder of reports, and the hash of its bytes. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Puts the source files into the built site `root`, gzipped, as `data/sources/<sha256>.gz`: that name lets no server take a page or a script
 * that somebody sent for one of ours. Throws where a file is not the one that was read.
 */
export function copySources(root: string, reports: string, sources: readonly SourceFile[]): number {
  const folder = join(root, "data/sources");
  mkdirSync(folder, {recursive: true});
  for (const {file, sha256} of sources) {
    const path = pathBelow(reports, file);
    const bytes = readFileSync(path);
    const read = createHash("sha256").update(bytes).digest("hex");
    if (read !== sha256) throw new Error(`${path} has changed since it was read: build again.`);
    // fflate, not zlib: the bytes are the same on any machine. The hash in the name is that of the file within.
    writeFileSync(join(folder, `${sha256}.gz`), gzipSync(bytes, {level: 9, mtime: 0}));
  }
  return sources.length;
}
