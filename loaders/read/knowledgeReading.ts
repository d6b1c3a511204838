import {join} from "node:path";
import type {KnowledgeFile, RowOf} from "../knowledge/file.ts";
import {KnowledgeError, ReadError} from "./readError.ts";
import {typedRows} from "./typedRows.ts";

/** Told of each row that cannot be used; throw from it to stop at the first. */
export type OnError = (error: ReadError) => void;

/** The files of a data folder, read one after another: a file may name the rows of those before it. */
export class Reading {
  readonly #broken: ReadError[] = [];
  readonly #refused: ReadError[] = [];
  readonly #keys = new Map<string, ReadonlySet<string>>();

  constructor(readonly dir: string) {}

  /** The rows of a file that hold, in its order; none where the file is broken. */
  async rows<File extends KnowledgeFile>(file: File): Promise<RowOf<File>[]> {
    try {
      const rows = await typedRows(join(this.dir, file.path), file, this.#keys, (error) => this.refuse(error));
      const [key] = file.key as [keyof RowOf<File>];
      this.#keys.set(file.path, new Set(rows.map(({row}) => String(row[key]))));
      return rows.map(({row}) => row);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (file.optional !== "file" || error.rule !== "missing") this.#broken.push(error);
      return [];
    }
  }

  refuse(error: ReadError): void {
    this.#refused.push(error);
  }

  /** Tells `onError` of each row refused. Throws a `KnowledgeError` with all faults where a file is broken. */
  close(onError: OnError): void {
    if (this.#broken.length > 0) throw new KnowledgeError(this.dir, [...this.#broken, ...this.#refused]);
    for (const error of this.#refused) onError(error);
  }
}
