import {createHash} from "node:crypto";
import {createReadStream, readdirSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import {pipeline} from "node:stream/promises";

/** The files of a site by path: SHA-256. */
export type Listing = Readonly<Record<string, string>>;

/** The listing of a folder, in the order of its paths. */
export async function listing(root: string): Promise<Listing> {
  const paths = readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
  const hashes: Record<string, string> = {};
  for (const path of paths) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(join(root, path)), hash);
    hashes[path] = hash.digest("hex");
  }
  return hashes;
}

/** The files of `now` that `before` lacks or has with other bytes, and those that are gone. */
export function changes(before: Listing, now: Listing): {readonly changed: string[]; readonly gone: string[]} {
  return {
    changed: Object.keys(now).filter((path) => before[path] !== now[path]),
    gone: Object.keys(before).filter((path) => !(path in now))
  };
}
