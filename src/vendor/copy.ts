import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {ship} from "./bundle.ts";

/** Writes a file of an installed package to stdout, byte for byte. */
export async function copy(path: string): Promise<void> {
  const file = join("node_modules", path);
  ship(file);
  process.stdout.write(await readFile(file));
}
