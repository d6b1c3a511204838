import type {Parts} from "../keep/entry.ts";
import {type Keeping, keyOf} from "../keep/store.ts";
import type {Report} from "../types.ts";
import {wholeIn, wholePart} from "./keptParts.ts";
import {Pool} from "./pool.ts";
import type {Shared, Task} from "./task.ts";

/** How a list of reports is read. */
export interface Reading extends Shared {
  /** Workers at most. */
  readonly workers: number;
  /** The store of results of earlier runs; null to read each report anew. */
  readonly store: Keeping | null;
  /** Told after each report how many of how many are done. */
  readonly onReport: (done: number, total: number) => void;
}

/** The outcome of a task: the parts of the report (`keptParts.ts`), or why there are none. */
type Result = Parts | Error;

/** A report, or why there is none, for each task, in the order of the tasks whichever is done first. */
export async function reportsOf(tasks: readonly Task[], reading: Reading): Promise<(Report | Error)[]> {
  const results: (Report | Error)[] = [];
  await eachReport(tasks, [wholePart], reading, (at, result) => {
    results[at] = result instanceof Error ? result : wholeIn(result, tasks[at]!.file);
  });
  return results;
}

/**
 * The same one by one, as soon as each is done: `settle` gets the place of the task and at least the parts `names` of the knowledge of
 * the report, or why there is nothing. An error that it throws for kept parts has them made anew.
 */
export async function eachReport(
  tasks: readonly Task[],
  names: readonly string[],
  reading: Reading,
  settle: (at: number, result: Result) => void
): Promise<void> {
  const {store, onReport} = reading;
  let done = 0;
  const settled = (at: number, result: Result) => {
    settle(at, result);
    onReport(++done, tasks.length);
  };
  const [kept, waiting] = [[] as number[], [] as number[]];
  for (const [at, task] of tasks.entries()) (findKept(store, task, []) ? kept : waiting).push(at);
  // Workers begin before the kept reports are taken, which holds this thread up.
  const making = await begun(waiting, tasks, reading, settled);
  const damaged = kept.filter((at) => !settlesKept(findKept(store, tasks[at]!, names), (parts) => settled(at, parts)));
  await making();
  const mending = await begun(damaged, tasks, reading, settled);
  await mending();
}

/** Has workers read some of the tasks; the promise of the answer holds until the last is settled. */
async function begun(
  waiting: readonly number[],
  tasks: readonly Task[],
  {knowledge, limits, workers, store}: Reading,
  settle: (at: number, result: Result) => void
): Promise<() => Promise<void>> {
  if (waiting.length === 0) return async () => {};
  const pool = await Pool.started(Math.min(workers, waiting.length), {knowledge, limits});
  const next = waiting.values();
  // A worker has one task at a time, so that the time of a task is its own.
  const lane = async () => {
    for (const at of next) {
      const task = tasks[at]!;
      const result = await pool.run(task).catch((error: Error) => error);
      if (task.row && !(result instanceof Error)) store?.keep(keyFor(task), result);
      settle(at, result);
    }
  };
  const lanes = Promise.all(Array.from({length: pool.workers}, lane)).finally(() => pool.close());
  // An error is thrown where the end is waited for.
  lanes.catch(() => {});
  return async () => {
    await lanes;
  };
}

/**
 * The name under which a report is kept. Its row holds the hash of the file's bytes; a file without one is read anew each time. The folder
 * of the data is no part of it, so that a report read on one machine is known on another.
 */
export const keyFor = ({row, id}: Pick<Task, "row" | "id">): string => keyOf(row, id ?? null);

/** Some parts of a report as they were kept; null where they were not. */
const findKept = (store: Keeping | null, task: Task, names: readonly string[]): Parts | null =>
  task.row && store ? store.find(keyFor(task), names) : null;

function settlesKept(parts: Parts | null, settle: (parts: Parts) => void): boolean {
  try {
    if (parts) settle(parts);
    return parts !== null;
  } catch {
    // Bytes that cannot be read are made anew.
    return false;
  }
}
