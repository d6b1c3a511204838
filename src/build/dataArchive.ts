import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join, posix, win32} from "node:path";
import {type Zippable, zipSync} from "fflate";

/** The folder in which Framework keeps the files of `data.zip`. */
export const unpacked = "src/.observablehq/cache/data";

// ZIP cannot say a time before 1980; any fixed one keeps the bytes the same from build to build.
const mtime = new Date(1980, 0, 1, 12);

/**
 * The path of a file below a folder. Throws where the name would leave the folder, here or when the archive is unpacked elsewhere:
 * names hold ids from the data.
 */
export function pathBelow(folder: string, name: string): string {
  const parts = name.split("/");
  const leaves = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\0]/.test(name);
  if (leaves || posix.isAbsolute(name) || win32.isAbsolute(name) || win32.parse(name).root)
    throw new Error(`The file “${name}” would be written outside “${folder}”: correct the id that it is called by.`);
  return join(folder, ...parts);
}

/**
 * A ZIP of the files of some folders, which also stand unpacked where Framework would put them: it opens the whole archive
 * for each file that it takes out, but leaves alone what is there already. Nothing else reads it, so it is not compressed.
 * Throws before anything is written where the name of a file would leave its folder.
 */
export function archive(
  folders: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>,
  root = unpacked
): Uint8Array {
  const zipped: Zippable = {};
  const named = Object.entries(folders).flatMap(([folder, files]) =>
    Object.entries(files).map(([name, bytes]) => ({folder, name, bytes, file: pathBelow(join(root, folder), name)}))
  );
  for (const {folder, name, bytes, file} of named) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytes);
    zipped[`${folder}/${name}`] = [bytes, {level: 0}];
  }
  return zipSync(zipped, {mtime});
}
