import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {CatalogueTask} from "../corpusInput.ts";
import {keyFor} from "../isolate/readReports.ts";
import type {Edition} from "../keep/edition.ts";
import {shardOf} from "./shardOf.ts";

/** Says which of several forms a manifest has; a program of another form makes the part anew. */
const FORM = 1;

/** A shard: which of how many. */
export interface Shard {
  readonly of: number;
  /** From 0. */
  readonly index: number;
}

/** The inputs that a part depends on. Two parts that agree in it hold the same. */
interface Made extends Shard {
  readonly form: typeof FORM;
  /** Program, Node and limits, and the hash of each file of the knowledge. */
  readonly edition: Edition;
  /** The name of the entry of each report of the shard, which hashes its row and so its bytes; by the id of the report. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The record beside a part. */
export interface Manifest extends Made {
  /** Why reports of the shard could not be read. */
  readonly errors: readonly {readonly report: string; readonly message: string}[];
  /** The part itself. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The names of a part and of its manifest. */
export const partName = (index: number) => `part-${index}.parquet`;
export const manifestName = (index: number) => `part-${index}.json`;
/** The index in the name of a manifest; null where a name is none. */
export const findIndex = (name: string): number | null => {
  const index = /^part-(\d+)\.json$/.exec(name)?.[1];
  return index === undefined ? null : Number(index);
};

/** The reports of a shard, in the order of the catalogue. */
export const ownTasks = (tasks: readonly CatalogueTask[], {of, index}: Shard): CatalogueTask[] =>
  tasks.filter(({row}) => shardOf(row.report, of) === index);

/** The inputs from which the part of a shard would be made now. */
export const madeFrom = (tasks: readonly CatalogueTask[], edition: Edition, {of, index}: Shard): Made => ({
  form: FORM,
  of,
  index,
  edition,
  inputs: Object.fromEntries(ownTasks(tasks, {of, index}).map((task) => [task.row.report, keyFor(task)]))
});

/** The manifest of a part in a folder; null where there is none that can be read. */
export function findManifest(folder: string, index: number): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName(index)), "utf8")) as Manifest;
    return manifest.form === FORM ? manifest : null;
  } catch {
    return null;
  }
}

/** The changes since a part was made, in words (English, Chinese); null where it still holds. */
export function findChange(was: Manifest, now: Made): readonly [en: string, zh: string] | null {
  if (was.edition.program !== now.edition.program)
    return ["another version of the program, of Node or of its limits made it", "由其他版本的程序或 Node 生成"];
  const files = differing(was.edition.files, now.edition.files);
  if (files.length) return [`it was made before ${files.join(", ")} changed`, `生成之后 ${files.join("、")} 有改动`];
  const reports = differing(was.inputs, now.inputs);
  if (reports.length)
    return [
      `the catalogue says otherwise of ${reports.length} of its reports (${reports[0]}, …)`,
      `目录中有 ${reports.length} 份报告已改动（${reports[0]} 等）`
    ];
  return null;
}

const differing = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].sort().filter((name) => one[name] !== other[name]);
