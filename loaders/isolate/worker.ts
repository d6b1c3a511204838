import {workerData} from "node:worker_threads";
import {reportFrom} from "../pipeline.ts";
import {ReadError} from "../read/readError.ts";
import {bytesOf} from "./plain.ts";
import type {Answer, Shared, Task} from "./task.ts";

// The pool keeps the first place of the data for itself.
const {knowledge, limits} = (workerData as readonly [unknown, Shared])[1];

// A worker that ends of itself tells nobody; an error is told.
process.exit = (code) => {
  throw new Error(`exit with code ${code ?? 0}`);
};

/** The program of a worker: a report, from its file to everything known of it alone. A refusal is told in parts, because errors lose their class between threads. */
export async function answerTo({file, row, id}: Task): Promise<Answer> {
  try {
    return {report: bytesOf(await reportFrom(file, knowledge, row, id, limits))};
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {refused: [error.finding.rule, error.zh, error.en]};
  }
}
