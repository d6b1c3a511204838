import {createHash} from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import {findParts, type Parts, written} from "./entry.ts";

/** Results of earlier versions of program and knowledge that are kept, for who goes back and forth between two of them. */
const EDITIONS = 3;
/** The names that `nameOf` in `edition.ts` gives. */
const editionName = /^[0-9a-f]{16}$/;
/** All that the cache may hold unless one run needs more, in bytes. */
const MOST = 2_000_000_000;

/** The place in which results are found and kept, by the name that `keyOf` gives. */
export interface Keeping {
  /** Some parts of an entry; null where there is none, a damaged one, or one without a part of that name. */
  find(key: string, names: readonly string[]): Parts | null;
  /** Takes an entry up. */
  keep(key: string, parts: Parts): void;
}

/**
 * Results on disk, a file each, in a folder for each edition of program and knowledge. An entry is written aside and renamed, so
 * that a kill leaves none half written; one that is damaged counts as none.
 */
export class Store implements Keeping {
  readonly #folder: string;
  /** The names of the entries that were found or kept. */
  readonly #used = new Set<string>();
  /** True where no run has used the edition before. */
  readonly isNew: boolean;

  constructor(
    readonly root: string,
    edition: string
  ) {
    this.#folder = join(root, edition);
    this.isNew = mkdirSync(this.#folder, {recursive: true}) !== undefined;
  }

  find(key: string, names: readonly string[]): Parts | null {
    this.#used.add(key);
    let file: number;
    try {
      file = openSync(join(this.#folder, key), "r");
    } catch {
      return null;
    }
    try {
      const {size} = fstatSync(file);
      return findParts((start, length) => {
        const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - start)));
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
      }, names);
    } catch {
      return null;
    } finally {
      closeSync(file);
    }
  }

  /** Writes an entry; where the disk refuses, there is none, and the next run makes it anew. */
  keep(key: string, parts: Parts): void {
    this.#used.add(key);
    const path = join(this.#folder, key);
    const aside = `${path}.${process.pid}`;
    try {
      writeFileSync(aside, written(parts));
      renameSync(aside, path);
    } catch {
      rmSync(aside, {force: true});
    }
  }

  /**
   * Marks the edition as used and takes away what is beyond the limits: whole editions first, then the oldest entries. Those that were
   * asked for or kept here stay, however large the corpus: the next run asks for them again.
   */
  sweep(most = MOST): void {
    const now = new Date();
    utimesSync(this.#folder, now, now);
    const editions = oldestFirst(this.root).filter(({name}) => editionName.test(name));
    for (const {path} of editions.slice(0, -EDITIONS)) rmSync(path, {recursive: true, force: true});
    const entries = editions.slice(-EDITIONS).flatMap(({path}) => oldestFirst(path));
    let size = entries.reduce((sum, entry) => sum + entry.size, 0);
    for (const {name, path, size: own} of entries) {
      if (size <= most) return;
      if (this.#used.has(name) && path === join(this.#folder, name)) continue;
      rmSync(path, {force: true});
      size -= own;
    }
  }
}

/** The name of an entry, from all that it depends on beside the edition. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);

/** The entries of a folder, by the time of their last change; those that another process takes away meanwhile are left out. */
function oldestFirst(folder: string) {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      const status = statSync(path, {throwIfNoEntry: false});
      return status ? [{name, path, size: status.size, time: status.mtimeMs}] : [];
    })
    .sort((one, other) => one.time - other.time);
}
