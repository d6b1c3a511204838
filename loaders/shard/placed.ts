import {closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {hostname} from "node:os";
import {basename, dirname, join} from "node:path";

/**
 * Writes a file aside, waits until it is on the disk, and renames it into its place: whoever is killed, or loses the machine, leaves the file of before
 * or the whole new one. The leftovers of runs that were killed are taken away.
 */
export async function placed(file: string, write: (aside: string) => void | Promise<void>): Promise<void> {
  const [folder, name] = [dirname(file), basename(file)];
  const start = Date.now();
  const aside = join(folder, `.${name}.${hostname()}-${process.pid}`);
  try {
    await write(aside);
    synced(aside);
    renameSync(aside, file);
    synced(folder);
  } catch (error) {
    rmSync(aside, {force: true});
    throw error;
  }
  for (const left of readdirSync(folder).filter((other) => other.startsWith(`.${name}.`))) {
    const path = join(folder, left);
    // A younger one belongs to a run that is still at it.
    if ((statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? start) < start) rmSync(path, {force: true});
  }
}

function synced(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
