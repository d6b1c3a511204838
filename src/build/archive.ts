import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Zippable, zipSync} from "fflate";

/** Where Framework keeps what comes out of `data.zip`. */
export const unpacked = "src/.observablehq/cache/data";

// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/**
 * A ZIP of the files of some folders, which also stand unpacked where Framework would put them: it opens the whole archive
 * for each file that it takes out, but leaves alone what is there already. Nothing else reads it, so it is not compressed.
 */
export function archive(folders: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>): Uint8Array {
  const zipped: Zippable = {};
  for (const [folder, files] of Object.entries(folders))
    for (const [name, bytes] of Object.entries(files)) {
      const file = join(unpacked, folder, name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, bytes);
      zipped[`${folder}/${name}`] = [bytes, {level: 0}];
    }
  return zipSync(zipped, {mtime});
}
