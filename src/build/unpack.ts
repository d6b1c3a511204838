import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {unzipSync} from "fflate";

const cache = "src/.observablehq/cache";

/**
 * Puts the files of an archive where Framework would put them. It opens the whole archive for each file that it takes out,
 * which for a page a report grows with the square of the reports; a file that is there already it leaves alone.
 */
export function unpack(folder: string, archive: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = join(cache, folder, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytes);
  }
}
