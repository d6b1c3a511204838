import {availableParallelism} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {corpusInput, presentEdition} from "./corpusInput.ts";
import {reportsOf} from "./isolate/readReports.ts";
import {changesSince, nameOf} from "./keep/edition.ts";
import {Store} from "./keep/store.ts";
import {corpus} from "./pipeline.ts";
import {defaultLimits, type Limits} from "./read/limits.ts";
import {CorpusError, ReadError} from "./read/readError.ts";
import type {Report} from "./types.ts";

/** How a corpus is read. */
export interface Run {
  /** Told after each report how many of how many are done. */
  readonly onReport?: (done: number, total: number) => void;
  /** Told in a sentence why reports known from an earlier run are read anew. */
  readonly onChange?: (sentence: string) => void;
  /** Workers that read at once; as many as there are cores unless told. */
  readonly workers?: number;
  /** The folder in which results are kept from run to run, null for none; `.cache/reports` of the project unless told. */
  readonly cache?: string | null;
  readonly limits?: Limits;
}

const project = dirname(dirname(fileURLToPath(import.meta.url)));
/** The default folder of kept results. */
export const cacheFolder = () => process.env.FAZHI_CACHE ?? join(project, ".cache", "reports");

const noReport = (file: string) =>
  new ReadError(
    file,
    "empty",
    "其中没有报告。请用 fazhi add FILE 添加。",
    "it names no report. Add one with `fazhi add FILE`."
  );

/**
 * The corpus of a data folder: every report of its catalogue that can be read, sorted by id. Each is read in a worker, or taken
 * from an earlier run over the same bytes with the same knowledge and program; the result is the same. An unreadable file or row is an error
 * that names it, and costs nothing else. Throws a `KnowledgeError` where files of the knowledge are missing or broken, a `CorpusError` where not one
 * report can be read.
 */
export async function corpusFrom(dir: string, run: Run = {}) {
  const {workers = availableParallelism(), limits = defaultLimits, onReport = () => {}} = run;
  const {knowledge, tasks, errors} = await corpusInput(dir);
  const store = await storeOf(dir, limits, run, tasks.length);
  const results = await reportsOf(tasks, {knowledge, limits, workers, store, onReport});
  store?.sweep();
  for (const result of results) if (result instanceof Error) errors.push(result);
  const reports = results.filter((result): result is Report => !(result instanceof Error));
  if (reports.length === 0) {
    if (errors.length === 0) errors.push(noReport(join(dir, "reports", "catalogue.csv")));
    throw new CorpusError(dir, errors);
  }
  return {corpus: corpus(reports, knowledge, (fault) => errors.push(fault)), errors};
}

async function storeOf(
  dir: string,
  limits: Limits,
  {cache = cacheFolder(), onChange = () => {}}: Run,
  reports: number
) {
  if (cache === null) return null;
  const edition = await presentEdition(dir, limits);
  try {
    const store = new Store(cache, nameOf(edition));
    const changed = changesSince(cache, dir, edition);
    if (changed?.length && store.isNew)
      onChange(
        `${changed.join(", ")} changed since the last run: all ${reports} reports are read anew. 自上次运行后有改动，${reports} 份报告全部重新读取。`
      );
    return store;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    onChange(
      `${cache}: results cannot be kept there (${code ?? message}), so all ${reports} reports are read anew. 无法保存结果，${reports} 份报告全部重新读取。`
    );
    return null;
  }
}
