import {workerData} from "node:worker_threads";
import {proposal} from "../propose/proposal.ts";
import {foundName} from "../read/foundFiles.ts";
import {ReadError} from "../read/readError.ts";
import {sourceOf} from "../read/sourceOf.ts";
import {reportFrom} from "../reportFrom.ts";
import {partsOf} from "./keptParts.ts";
import type {Answer, ProposalAnswer, ProposalTask, Shared, Task} from "./task.ts";

// The pool keeps the first place of the data for itself.
const {knowledge, limits} = (workerData as readonly [unknown, Shared])[1];

// A worker that ends of itself tells nobody; an error is told.
process.exit = (code) => {
  throw new Error(`exit with code ${code ?? 0}`);
};

/** The program of a worker: a report, from its file to everything known of it alone (`keptParts.ts`). */
export const answerTo = ({file, row, id}: Task): Promise<Answer> =>
  orRefused(async () => ({parts: partsOf(await reportFrom(file, knowledge, row, id, limits), knowledge)}));

/** The other program: the row that is proposed for a file, and its text. */
export const proposalTo = ({bytes, ...origin}: ProposalTask): Promise<ProposalAnswer> =>
  orRefused(async () => {
    const source = await sourceOf(bytes, foundName(origin), undefined, limits);
    return {read: proposal(source, origin, knowledge)};
  });

/** A refusal is told in parts, because errors lose their class between threads. */
async function orRefused<T>(make: () => Promise<T>) {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {refused: [error.rule, error.zh, error.en] as const};
  }
}
