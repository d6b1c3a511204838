import type {Limits} from "../read/limits.ts";
import type {CatalogueRow, Knowledge} from "../types.ts";

/** A file that a worker reads, with its row of the catalogue where it has one; `id` where the report has another id than its file. */
export interface Task {
  readonly file: string;
  readonly row: CatalogueRow | null;
  readonly id?: string | undefined;
}

/** What all workers of a pool are given once. */
export interface Shared {
  readonly knowledge: Knowledge;
  readonly limits: Limits;
}

/** The answer of a worker: the report as bytes, or why there is none. */
export type Answer =
  | {readonly report: Uint8Array}
  | {readonly refused: readonly [rule: string, zh: string, en: string]};
