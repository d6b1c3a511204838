import {readdirSync} from "node:fs";
import {join} from "node:path";
import {type CorpusInput, corpusInput} from "../corpusInput.ts";
import {type Edition, nameOf} from "../keep/edition.ts";
import {Store} from "../keep/store.ts";
import {presentEdition} from "../presentEdition.ts";
import {defaultLimits} from "../read/limits.ts";
import {PartsError, ReadError} from "../read/readError.ts";
import {findChange, findIndex, findManifest, madeFrom, partName} from "./manifest.ts";
import {entriesIn} from "./partFile.ts";
import {isWhole} from "./shard.ts";

/**
 * Puts what all parts in `folder` hold where a run over the data folder looks for what is known (`cache`), so that the run reads only
 * what no part could. Throws a `PartsError` that names each part that is missing, damaged or made of something else,
 * before anything is put there.
 */
export async function restoreParts(dir: string, folder: string, cache: string): Promise<void> {
  const [{tasks}, edition] = [await corpusInput(dir), await presentEdition(dir, defaultLimits)];
  const of = shardsIn(folder);
  const errors: ReadError[] = [];
  for (let index = 0; index < of; index++) {
    const fault = await findFault(folder, {of, index}, tasks, edition);
    if (fault) errors.push(fault);
  }
  if (errors.length) throw new PartsError(folder, errors);
  const store = new Store(cache, nameOf(edition));
  for (let index = 0; index < of; index++)
    for await (const {key, parts} of entriesIn(join(folder, partName(index)))) store.keep(key, parts);
}

/** Of how many shards the parts of a folder are. */
function shardsIn(folder: string): number {
  const manifests = readdirSync(folder).flatMap((name) => {
    const index = findIndex(name);
    return index === null ? [] : (findManifest(folder, index) ?? []);
  });
  const [first] = manifests;
  if (!first)
    throw new PartsError(folder, [
      new ReadError(
        folder,
        "part",
        "其中没有分片。请先运行 fazhi shard --of N --index I。",
        "it holds no part. Make them with `fazhi shard --of N --index I`."
      )
    ]);
  const other = manifests.find(({of}) => of !== first.of);
  if (!other) return first.of;
  throw new PartsError(folder, [
    new ReadError(
      join(folder, partName(other.index)),
      "part",
      `它是 ${other.of} 个分片之一，而 ${partName(first.index)} 是 ${first.of} 个分片之一。请删去一种。`,
      `it is one of ${other.of}, but ${partName(first.index)} is one of ${first.of}. Delete the parts of one kind.`
    )
  ]);
}

/** Why a part cannot be used, and what to do; null where it can. */
async function findFault(
  folder: string,
  which: {readonly of: number; readonly index: number},
  tasks: CorpusInput["tasks"],
  edition: Edition
): Promise<ReadError | null> {
  const part = join(folder, partName(which.index));
  const manifest = findManifest(folder, which.index);
  const [en, zh] =
    (manifest ? findChange(manifest, madeFrom(tasks, edition, which)) : (["it is missing", "缺少此分片"] as const)) ??
    (manifest && (await isWhole(part, manifest)) ? [] : (["it is damaged", "文件已损坏"] as const));
  if (!en) return null;
  const again = `fazhi shard --of ${which.of} --index ${which.index}`;
  return new ReadError(part, "part", `${zh}。请运行 ${again}。`, `${en}. Run \`${again}\`.`);
}
