import {availableParallelism} from "node:os";
import {isAbsolute, join, relative} from "node:path";
import {Pool} from "../isolate/pool.ts";
import {catalogue} from "../read/catalogue.ts";
import {type FoundFile, foundFiles, foundName} from "../read/foundFiles.ts";
import {defaultLimits} from "../read/limits.ts";
import {ReadError} from "../read/readError.ts";
import type {CatalogueRow, Knowledge} from "../types.ts";
import {Duplicates} from "./duplicates.ts";
import type {Proposal, ReadProposal} from "./proposal.ts";

/** The proposals for the files behind some paths, and what could not be read of them. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly errors: readonly ReadError[];
}

/**
 * A row proposed for each report file behind `paths` (files, folders, ZIP archives), in one pass, read in workers. Files that the
 * catalogue of `data` has already, that come twice, or that are no reports keep their row with the reason. `onFile` is told how many of
 * how many are done.
 */
export async function proposals(
  paths: readonly string[],
  data: string,
  knowledge: Knowledge,
  onFile: (done: number, total: number) => void = () => {}
): Promise<Proposals> {
  const errors: ReadError[] = [];
  const dir = join(data, "reports");
  const {rows} = await catalogue(dir, knowledge);
  const files = (await foundFiles(paths, (error) => errors.push(error))).filter((file) => !isSettled(dir, rows, file));
  if (!files.length) return {proposals: [], errors};
  const pool = await Pool.started(Math.min(availableParallelism(), files.length), {knowledge, limits: defaultLimits});
  try {
    const read = await readAll(files, pool, onFile);
    const duplicates = new Duplicates(rows, dir, (task) => pool.propose(task));
    const proposed: Proposal[] = [];
    // One after the other, so that of two files that are the same always the first is taken.
    for (const [i, result] of read.entries()) {
      if (result instanceof ReadError) errors.push(result);
      else {
        const twice = await duplicates.find(result, foundName(files[i]!));
        proposed.push({...result.proposal, against: twice ?? result.proposal.against});
      }
    }
    return {proposals: proposed, errors};
  } finally {
    await pool.close();
  }
}

/** Whether a file lies in the folder of reports and needs no row: it has one, is a table itself, or was removed. */
function isSettled(dir: string, rows: readonly CatalogueRow[], {path, member}: FoundFile): boolean {
  const name = relative(dir, path);
  if (member || name.startsWith("..") || isAbsolute(name)) return false;
  return name.startsWith("removed") || /^(?:catalogue|ledger)\.csv$/.test(name) || rows.some(({file}) => file === name);
}

/** The proposal for each of some files, or why there is none, in their order. */
export async function readFiles(
  files: readonly FoundFile[],
  knowledge: Knowledge
): Promise<(ReadProposal | ReadError)[]> {
  if (!files.length) return [];
  const pool = await Pool.started(Math.min(availableParallelism(), files.length), {knowledge, limits: defaultLimits});
  return readAll(files, pool, () => {}).finally(() => pool.close());
}

/** A worker has one file at a time, so that the time of a file is its own. */
async function readAll(
  files: readonly FoundFile[],
  pool: Pool,
  onFile: (done: number, total: number) => void
): Promise<(ReadProposal | ReadError)[]> {
  const results: (ReadProposal | ReadError)[] = [];
  const next = files.entries();
  let done = 0;
  const lane = async () => {
    for (const [i, file] of next) {
      const {path, member} = file;
      try {
        results[i] = await pool.propose({path, member, bytes: await file.bytes()});
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        results[i] = error;
      }
      onFile(++done, files.length);
    }
  };
  await Promise.all(Array.from({length: pool.workers}, lane));
  return results;
}
