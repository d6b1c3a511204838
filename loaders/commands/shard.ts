import {shard as made} from "../index.ts";
import {progress} from "./progress.ts";
import {WordsError} from "./wordsError.ts";

/** The names that array jobs give the number of a task, Slurm first, then indexed jobs of Kubernetes. */
const taskNumbers = ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX"] as const;

/** More parts than that are more files than a shared file system likes. */
const MOST_SHARDS = 10_000;

/**
 * `fazhi shard`: one part of the corpus, for machines that share a disk. The part stands when the exit code is 0, also where some of its
 * reports could not be read: trying again would change nothing, and `fazhi merge` names them.
 */
export async function shard(options: {of: string; index?: string; out: string; data: string}): Promise<void> {
  const of = whole("--of", options.of, 1, MOST_SHARDS);
  const index = whole(...givenIndex(options.index), 0, of - 1);
  const bar = progress("reports");
  const {reports, stood, errors} = await made(options.data, options.out, {of, index}, {onReport: bar.update});
  bar.stop();
  for (const {message} of errors) console.error(`fazhi: ${message}`);
  const verb = stood ? "stands already" : "made";
  console.error(
    `fazhi: part ${index} of ${of} ${verb}: ${reports} reports, ${errors.length} not read -> ${options.out}`
  );
}

/** The index and where it was told. */
function givenIndex(option: string | undefined): [name: string, value: string] {
  if (option !== undefined) return ["--index", option];
  for (const name of taskNumbers) {
    const value = process.env[name];
    if (value !== undefined) return [name, value];
  }
  throw new WordsError(
    "--index",
    `请指定分片序号，或在设有 ${taskNumbers.join(" 或 ")} 的作业中运行。`,
    `name the part, or run it in a job that sets ${taskNumbers.join(" or ")}.`
  );
}

function whole(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new WordsError(
    `${name} ${value}`,
    `应为 ${least} 到 ${most} 的整数。`,
    `it must be a whole number from ${least} to ${most}.`
  );
}
