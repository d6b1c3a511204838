import {keyOf, type Store} from "../keep/store.ts";
import type {Report} from "../types.ts";
import {reportOf} from "./plain.ts";
import {Pool} from "./pool.ts";
import type {Shared, Task} from "./task.ts";

/** How a list of reports is read. */
interface Reading extends Shared {
  /** Workers at most. */
  readonly workers: number;
  /** Where results of earlier runs are; null where each report is read anew. */
  readonly store: Store | null;
  /** Told after each report how many of how many are done. */
  readonly onReport: (done: number, total: number) => void;
}

/** A report, or why there is none, for each task, in the order of the tasks whichever is done first. */
export async function reportsOf(tasks: readonly Task[], reading: Reading): Promise<(Report | Error)[]> {
  const {knowledge, limits, workers, store, onReport} = reading;
  const results: (Report | Error)[] = [];
  const waiting: number[] = [];
  let done = 0;
  const settle = (at: number, result: Report | Error) => {
    results[at] = result;
    onReport(++done, tasks.length);
  };
  for (const [at, task] of tasks.entries()) {
    const kept = findKept(store, task);
    if (kept) settle(at, kept);
    else waiting.push(at);
  }
  if (waiting.length === 0) return results;
  const pool = await Pool.started(Math.min(workers, waiting.length), {knowledge, limits});
  const next = waiting.values();
  // A worker has one task at a time, so that the time of a task is its own.
  const lane = async () => {
    for (const at of next) {
      const task = tasks[at]!;
      try {
        const bytes = await pool.run(task);
        if (task.row) store?.keep(keyFor(task), {report: bytes});
        settle(at, reportOf(bytes));
      } catch (error) {
        settle(at, error as Error);
      }
    }
  };
  try {
    await Promise.all(Array.from({length: pool.workers}, lane));
  } finally {
    await pool.close();
  }
  return results;
}

/** A row holds the hash of the file's bytes; a file without one is read anew each time. */
const keyFor = ({file, row, id}: Task) => keyOf(file, row, id ?? null);

function findKept(store: Store | null, task: Task): Report | null {
  if (!store || !task.row) return null;
  const bytes = store.find(keyFor(task), "report");
  try {
    return bytes && reportOf(bytes);
  } catch {
    // Bytes that cannot be read are made anew.
    return null;
  }
}
