import {existsSync, type FSWatcher, readdirSync, watch} from "node:fs";
import {join} from "node:path";

/** A folder and all below it. */
const withBelow = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => withBelow(join(folder, name)))
];

/**
 * Calls `changed` when anything in or below some folders changes; returns what ends that. Folders are watched, not files: an editor that saves by
 * renaming puts another file in the place of the one that is watched, of which Node's own recursive watching hears nothing more.
 */
export function watchFolders(roots: readonly string[], changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const look = () => {
    for (const folder of watchers.keys()) if (!existsSync(folder)) drop(folder);
    for (const folder of roots.filter((root) => existsSync(root)).flatMap(withBelow)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        look();
        changed();
      });
      watcher.on("error", () => drop(folder));
      watchers.set(folder, watcher);
    }
  };
  look();
  return () => {
    for (const folder of [...watchers.keys()]) drop(folder);
  };
}
