import {Tinypool} from "tinypool";
import {compiled} from "../../bin/compiled.js";
import type {Parts} from "../keep/entry.ts";
import type {ReadProposal} from "../propose/proposal.ts";
import {foundName} from "../read/foundFiles.ts";
import {ReadError} from "../read/readError.ts";
import type {Answer, ProposalAnswer, ProposalTask, Shared, Task} from "./task.ts";
import type {answerTo, proposalTo} from "./worker.ts";

/** The functions of the worker that are called. */
const reporting: (typeof answerTo)["name"] = "answerTo";
const proposing: (typeof proposalTo)["name"] = "proposalTo";
/** The heap of young objects of a worker, in megabytes: larger ones only wait longer for the collector. */
const YOUNG = 32;

/**
 * Workers that each read and process one report at a time, within limits of memory and time. The death of a worker is a `ReadError`
 * that names the file, and another takes its place. `close` ends them all.
 */
export class Pool {
  readonly #pool: Tinypool;

  private constructor(
    filename: string,
    readonly workers: number,
    private readonly shared: Shared
  ) {
    this.#pool = new Tinypool({
      filename,
      minThreads: workers,
      maxThreads: workers,
      workerData: shared,
      // The workers are bundles: no loader of the main thread is theirs.
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: shared.limits.megabytes, maxYoungGenerationSizeMb: YOUNG}
    });
    // An error after the answer is nobody's.
    this.#pool.on("error", () => {});
  }

  static async started(workers: number, shared: Shared): Promise<Pool> {
    return new Pool((await compiled()).worker, workers, shared);
  }

  /** The output of a worker for a task (`worker.ts`), as bytes. Throws a `ReadError`. No more tasks at once than there are workers: their time runs from the call. */
  async run(task: Task): Promise<Parts> {
    const answer: Answer = await this.#answer(reporting, task, task.file);
    if ("refused" in answer) throw new ReadError(task.file, ...answer.refused);
    return answer.parts;
  }

  /** The row that a worker proposes for a file, and its text. The same holds. */
  async propose(task: ProposalTask): Promise<ReadProposal> {
    const name = foundName(task);
    const answer: ProposalAnswer = await this.#answer(proposing, task, name);
    if ("refused" in answer) throw new ReadError(name, ...answer.refused);
    return answer.read;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #answer<T>(name: string, task: Task | ProposalTask, file: string): Promise<T> {
    const {megabytes, seconds} = this.shared.limits;
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), 1000 * seconds);
    try {
      return await this.#pool.run(task, {name, signal: over.signal});
    } catch (error) {
      if (over.signal.aborted) throw tooLong(file, seconds);
      const {code, message} = error as NodeJS.ErrnoException;
      throw code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(file, megabytes) : broken(file, message);
    } finally {
      clearTimeout(timer);
    }
  }
}

const broken = (file: string, reason: string) =>
  new ReadError(
    file,
    "container",
    `处理时中断（${reason}），文件可能已损坏。请把正文另存为 .txt。`,
    `processing it broke off (${reason}): the file may be damaged. Save its text as .txt.`
  );

const tooLarge = (file: string, megabytes: number) =>
  new ReadError(
    file,
    "limits",
    `处理时所需内存超过 ${megabytes} MB 的上限。请把正文另存为 .txt，或拆分文件。`,
    `reading it takes more than the limit of ${megabytes} MB of memory. Save its text as .txt, or split the file.`
  );

const tooLong = (file: string, seconds: number) =>
  new ReadError(
    file,
    "limits",
    `处理时间超过 ${seconds} 秒的上限。请把正文另存为 .txt，或拆分文件。`,
    `reading it takes longer than the limit of ${seconds} seconds. Save its text as .txt, or split the file.`
  );
