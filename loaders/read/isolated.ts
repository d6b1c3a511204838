import {extname} from "node:path";
import {isMainThread, parentPort, Worker, workerData} from "node:worker_threads";
import {byteIndex} from "./byteIndex.ts";
import type {Content} from "./formats/format.ts";
import {checkedFormat} from "./formats/formats.ts";
import type {Limits} from "./limits.ts";
import {ReadError} from "./readError.ts";

/** What makes a text of the bytes of a file whose format is known. */
export type ContentReader = (bytes: Uint8Array, file: string, limits: Limits) => Promise<Content>;

/** Reads in the thread that asks. */
export const readHere: ContentReader = async (bytes, file, limits) =>
  checkedFormat(bytes, file).read(bytes, file, limits);

/** A plain text of this size or less, in bytes, cannot cost much and is read in place. */
const HARMLESS = 1_000_000;
const harmless: ReadonlySet<string> = new Set(["text", "markdown"]);

interface Task {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: Limits;
}

/** What a worker answers: functions do not pass from thread to thread. */
type Answer =
  | {readonly content: Omit<Content, "byteAt">}
  | {readonly refused: readonly [rule: string, zh: string, en: string]}
  | {readonly failed: string};

const workerRole = "fazhi:read";

/** The program of the worker: this module. TypeScript is registered first, because tsx registers itself in the main thread only. */
const entry = `(async () => {
  ${extname(import.meta.url) === ".ts" ? `(await import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))})).register();` : ""}
  await import(${JSON.stringify(import.meta.url)});
})()`;

/**
 * Reads containers and large files in a worker with limits of memory and time. Its death is a `ReadError` that names the file, and the
 * next file has a worker of its own. The worker starts with the first file that needs it; `close` ends it.
 * One file at a time.
 */
export class IsolatedReader {
  #worker: Worker | null = null;

  readonly read: ContentReader = async (bytes, file, limits) => {
    const format = checkedFormat(bytes, file);
    if (harmless.has(format.name) && bytes.length <= HARMLESS) return format.read(bytes, file, limits);
    const answer = await this.#answer({bytes, file, limits});
    if ("refused" in answer) throw new ReadError(file, ...answer.refused);
    if ("failed" in answer) throw new Error(answer.failed);
    const {encoding} = answer.content;
    return {...answer.content, byteAt: encoding ? byteIndex(bytes, encoding) : () => null};
  };

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #answer(task: Task): Promise<Answer> {
    const {megabytes, seconds} = task.limits;
    this.#worker ??= started(megabytes);
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
      };
      const end = (reason: Error) => {
        settle();
        this.#worker = null;
        // Who waits for the end does not start another worker beside it.
        worker.terminate().then(() => reject(reason), reject);
      };
      const onAnswer = (answer: Answer) => {
        settle();
        resolve(answer);
      };
      const onError = (error: NodeJS.ErrnoException) =>
        end(
          error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(task.file, megabytes) : broken(task.file, error.message)
        );
      const onExit = (code: number) => end(broken(task.file, `code ${code}`));
      const timer = setTimeout(() => end(tooLong(task.file, seconds)), 1000 * seconds);
      worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
      worker.postMessage(task);
    });
  }
}

/** A worker that waits for tasks; one without a task keeps no process alive. */
function started(megabytes: number): Worker {
  const worker = new Worker(entry, {
    eval: true,
    workerData: workerRole,
    resourceLimits: {maxOldGenerationSizeMb: megabytes}
  });
  worker.unref();
  // An error after the answer is nobody's.
  return worker.on("error", () => {});
}

const broken = (file: string, reason: string) =>
  new ReadError(
    file,
    "container",
    `读取时中断（${reason}），文件可能已损坏。请把正文另存为 .txt。`,
    `reading it broke off (${reason}): the file may be damaged. Save its text as .txt.`
  );

const tooLarge = (file: string, megabytes: number) =>
  new ReadError(
    file,
    "limits",
    `读取时所需内存超过 ${megabytes} MB 的上限。请把正文另存为 .txt。`,
    `reading it takes more than the limit of ${megabytes} MB of memory. Save its text as .txt.`
  );

const tooLong = (file: string, seconds: number) =>
  new ReadError(
    file,
    "limits",
    `读取时间超过 ${seconds} 秒的上限。请把正文另存为 .txt。`,
    `reading it takes longer than the limit of ${seconds} seconds. Save its text as .txt.`
  );

/** The answer to a task. A `ReadError` is told in parts, because errors lose their class between threads. */
async function answerTo({bytes, file, limits}: Task): Promise<Answer> {
  try {
    const {byteAt: _, ...content} = await readHere(bytes, file, limits);
    return {content};
  } catch (error) {
    if (!(error instanceof ReadError)) return {failed: `${(error as Error)?.message ?? error}`};
    const {rule} = error.finding;
    return {refused: [rule, error.zh, error.en]};
  }
}

if (!isMainThread && workerData === workerRole)
  parentPort!.on("message", async (task: Task) => parentPort!.postMessage(await answerTo(task)));
