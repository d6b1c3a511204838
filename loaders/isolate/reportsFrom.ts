import {stat} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {extname} from "node:path";
import {defaultLimits} from "../read/limits.ts";
import {reportFrom} from "../reportFrom.ts";
import type {Knowledge, Report} from "../types.ts";
import {reportsOf} from "./readReports.ts";
import type {Task} from "./task.ts";

/** A plain text of this size or less, in bytes, takes less time than a worker needs to start. */
const SMALL = 1_000_000;

/** The reports in some files, in workers on all cores, a small text alone in place; and for each that cannot be read a `ReadError` in its place. */
export async function reportsFrom(tasks: readonly Task[], knowledge: Knowledge): Promise<(Report | Error)[]> {
  const [first] = tasks;
  if (first && tasks.length === 1 && (await isSmall(first.file)))
    return [await reportFrom(first.file, knowledge, first.row, first.id).catch((error: Error) => error)];
  const workers = availableParallelism();
  return reportsOf(tasks, {knowledge, limits: defaultLimits, workers, store: null, onReport: () => {}});
}

async function isSmall(file: string): Promise<boolean> {
  const {size} = await stat(file).catch(() => ({size: Number.POSITIVE_INFINITY}));
  return extname(file) === ".txt" && size <= SMALL;
}
