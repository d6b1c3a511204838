import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Limits} from "../read/limits.ts";

/** The folders of the knowledge that results depend on. */
const folders = ["areas", "citation", "codebook", "lexicons"];

/** The inputs that all results of a run depend on. */
export interface Edition {
  /** Stamp of the program, of Node, and of the limits. */
  readonly program: string;
  /** The hash of each file of the knowledge, by its path from the data folder. */
  readonly files: Readonly<Record<string, string>>;
}

const hash = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The edition of a data folder, read by a program with the stamp `code`. */
export function editionOf(dir: string, code: string, limits: Limits): Edition {
  const files: Record<string, string> = {};
  for (const folder of folders)
    for (const name of namesIn(join(dir, folder)))
      files[`${folder}/${name}`] = hash(readFileSync(join(dir, folder, name)));
  return {program: hash(JSON.stringify([code, process.version, limits])), files};
}

/** The name of an edition. */
export const nameOf = (edition: Edition): string => hash(JSON.stringify(edition)).slice(0, 16);

/**
 * The changes since the last run over the same data folder, each file by its path, "program" for the program; null for the
 * first run. The edition is put on record in the folder `root`.
 */
export function changesSince(root: string, dir: string, now: Edition): string[] | null {
  const records = join(root, "last");
  const record = join(records, hash(resolve(dir)).slice(0, 16));
  const before = findEdition(record);
  mkdirSync(records, {recursive: true});
  writeFileSync(`${record}.${process.pid}`, JSON.stringify(now));
  renameSync(`${record}.${process.pid}`, record);
  if (!before) return null;
  const paths = new Set([...Object.keys(before.files), ...Object.keys(now.files)]);
  return [
    ...(before.program === now.program ? [] : ["program"]),
    ...[...paths].sort().filter((path) => before.files[path] !== now.files[path])
  ];
}

function findEdition(record: string): Edition | null {
  try {
    return JSON.parse(readFileSync(record, "utf8")) as Edition;
  } catch {
    return null;
  }
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => name)
      .sort();
  } catch {
    return [];
  }
};
