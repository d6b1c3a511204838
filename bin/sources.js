import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";

/** SHA-256 over the names and bytes of files below `root`, whatever their order: the same stamp means the same files. */
export function stampOf(root, paths) {
  const hash = createHash("sha256");
  for (const path of [...new Set(paths)].sort()) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}
