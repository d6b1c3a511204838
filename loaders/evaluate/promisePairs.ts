import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Kappa, PromiseAccuracy} from "../types.ts";
import {cohenKappa} from "./agreement.ts";
import {jsonLines} from "./jsonLines.ts";

/** The judgement of a reader on a pair; the README of the folder has the guide. */
type Label = "figure" | "words" | "plan" | "other" | "unrelated";

/** A pair of sentences as it was read by hand; one object a line of `data/gold/promises/pairs.jsonl`. */
export interface PromisePair {
  /** The sample that it is of; `final` was drawn from what the matcher finds and never tuned on. */
  readonly part: "tuning" | "check" | "final";
  /** Of how many pairs of its stratum it stands for. */
  readonly weight: number;
  /** In which part of the later report the second sentence stands. */
  readonly side: "done" | "planned";
  /** `report@offset in the source`, and the first 16 digits of the sentence's SHA-256. */
  readonly promise: string;
  readonly promiseHash: string;
  readonly other: string;
  readonly otherHash: string;
  readonly first: Label;
  /** The label of the second reading; null where there was none. */
  readonly second: Label | null;
}

/** The pairs of a folder. */
export const promisePairs = (folder: string): Promise<PromisePair[]> => jsonLines(join(folder, "pairs.jsonl"));

/** How far two readings of the same pairs agree; null where none was read twice. */
export const readingsAlike = (pairs: readonly PromisePair[]): Kappa | null =>
  cohenKappa(pairs.flatMap(({first, second}) => (second ? [[first, second] as const] : [])));

/** The name of the file beside the pairs that has the scores as they were measured last: the texts of the pairs are not at hand in a build. */
export const measuredFile = "measured.json";

/** The scores as measured last; null where they never were. */
export async function promiseAccuracy(folder: string): Promise<PromiseAccuracy | null> {
  const file = join(folder, measuredFile);
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as PromiseAccuracy) : null;
}
