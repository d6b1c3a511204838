import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** Writes a file of an installed package to stdout, byte for byte. */
export async function copy(path: string): Promise<void> {
  process.stdout.write(await readFile(join("node_modules", path)));
}
