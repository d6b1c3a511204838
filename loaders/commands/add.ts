import {stat} from "node:fs/promises";
import {extname, join} from "node:path";
import {addressed, knowledge as knowledgeOf, ledger, proposals} from "../index.ts";
import {accept} from "./accept.ts";
import {addAddresses} from "./addAddresses.ts";
import {addOne} from "./addOne.ts";
import {complain} from "./complaint.ts";
import {progress} from "./progress.ts";
import {type Said, saidCells} from "./rowOptions.ts";
import {writeReview} from "./writeReview.ts";

interface Options extends Said {
  data: string;
  dryRun?: boolean;
  force?: boolean;
  /** A review table to be taken in. */
  accept?: string;
  /** The file of the review table. */
  review?: string;
}

/**
 * `fazhi add`: one file goes into the catalogue at once, and what nothing says is asked for; of several files, a folder or an archive a
 * review table is made, which `--accept` takes in.
 */
export async function add(paths: readonly string[], {data, dryRun, force, accept: table, review, ...options}: Options) {
  try {
    if (table !== undefined) return await accept(table, {data, dryRun});
    if (!paths.length) throw new Error("name a file, a folder or a ZIP archive. 请给出文件、文件夹或 ZIP 压缩包。");
    const knowledge = await knowledgeOf(data);
    const files = await addAddresses(paths, {data, dryRun}, knowledge);
    if (!files.length) return;
    const bar = progress("files");
    const read = await proposals(files, data, knowledge, bar.update).finally(bar.stop);
    const {rows: addresses} = await ledger(join(data, "reports"), knowledge);
    const made = {...read, proposals: addressed(read.proposals, addresses)};
    const told = saidCells(options);
    if (review === undefined && files.length === 1 && (await isReportFile(files[0]!)))
      await addOne(made, told, knowledge, {data, dryRun, force});
    else await writeReview(made, told, knowledge, review);
  } catch (error) {
    complain([error]);
  }
}

async function isReportFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return !info?.isDirectory() && extname(path).toLowerCase() !== ".zip";
}
