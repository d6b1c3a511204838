import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {corpusInput} from "../corpusInput.ts";
import {eachReport, keyFor} from "../isolate/readReports.ts";
import type {Parts} from "../keep/entry.ts";
import type {Keeping} from "../keep/store.ts";
import {presentEdition} from "../presentEdition.ts";
import {defaultLimits} from "../read/limits.ts";
import {inOrder} from "./inOrder.ts";
import {
  findChange,
  findManifest,
  type Manifest,
  madeFrom,
  manifestName,
  ownTasks,
  partName,
  type Shard
} from "./manifest.ts";
import {fileHash, PartWriter} from "./partFile.ts";
import {placed} from "./placed.ts";

/** The outcome of a shard. */
interface Outcome {
  readonly reports: number;
  /** Whether the part stood there already. */
  readonly stood: boolean;
  readonly errors: readonly {readonly message: string}[];
}

/**
 * Makes the part of a shard in `folder`: what is known of each of its reports (`part-I.parquet`), and of what it was made
 * (`part-I.json`). A part that still holds is left as it is. Throws a `KnowledgeError` where files of the knowledge are missing or broken.
 */
export async function shard(
  dir: string,
  folder: string,
  which: Shard,
  {workers = availableParallelism(), onReport = (_done: number, _total: number) => {}} = {}
): Promise<Outcome> {
  const {knowledge, tasks} = await corpusInput(dir);
  const made = madeFrom(tasks, await presentEdition(dir, defaultLimits), which);
  const own = ownTasks(tasks, which);
  const [part, manifest] = [join(folder, partName(which.index)), join(folder, manifestName(which.index))];
  const before = findManifest(folder, which.index);
  if (before && isSame(before, which) && !findChange(before, made) && (await isWhole(part, before)))
    return {reports: own.length, stood: true, errors: before.errors};
  mkdirSync(folder, {recursive: true});
  // A part without a manifest is none; so no run ever takes the new part for the old one.
  rmSync(manifest, {force: true});
  const sorting = mkdtempSync(join(tmpdir(), "fazhi-part-"));
  const writer = await PartWriter.opened(sorting);
  const errors: Manifest["errors"][number][] = [];
  try {
    const take = inOrder<Parts>(own.map(keyFor), (key, parts) => writer.take({key, parts}));
    const store: Keeping = {find: () => null, keep: take};
    await eachReport(own, [], {knowledge, limits: defaultLimits, workers, store, onReport}, (at, result) => {
      if (!(result instanceof Error)) return;
      errors.push({report: own[at]!.row.report, message: result.message});
      take(keyFor(own[at]!), null);
    });
    await placed(part, (aside) => writer.write(aside));
  } finally {
    writer.close();
    rmSync(sorting, {recursive: true, force: true});
  }
  const whole: Manifest = {
    ...made,
    errors: errors.sort((one, other) => (one.report < other.report ? -1 : 1)),
    bytes: statSync(part).size,
    sha256: await fileHash(part)
  };
  await placed(manifest, (aside) => writeFileSync(aside, `${JSON.stringify(whole, null, 1)}\n`));
  return {reports: own.length, stood: false, errors: whole.errors};
}

const isSame = (one: Shard, other: Shard) => one.of === other.of && one.index === other.index;

/** Whether a part is the file that its manifest describes. */
export async function isWhole(part: string, {bytes, sha256}: Manifest): Promise<boolean> {
  return statSync(part, {throwIfNoEntry: false})?.size === bytes && (await fileHash(part)) === sha256;
}
