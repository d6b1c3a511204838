import {availableParallelism} from "node:os";
import {join} from "node:path";
import {cacheFolder} from "./cacheFolder.ts";
import {type CorpusInput, corpusInput} from "./corpusInput.ts";
import type {Reading} from "./isolate/readReports.ts";
import {changesSince, nameOf} from "./keep/edition.ts";
import {Store} from "./keep/store.ts";
import {presentEdition} from "./presentEdition.ts";
import {defaultLimits, type Limits} from "./read/limits.ts";
import {CorpusError, ReadError} from "./read/readError.ts";

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

/** A run over a data folder: what it reads, how, and what it cannot. */
export interface OpenRun extends CorpusInput {
  readonly reading: Reading & {readonly store: Store | null};
}

/** Reads knowledge and catalogue of a data folder. Throws a `KnowledgeError` where files of the knowledge are missing or broken. */
export async function openRun(dir: string, run: Run): Promise<OpenRun> {
  const {workers = availableParallelism(), limits = defaultLimits, cache = cacheFolder(), onReport = () => {}} = run;
  const input = await corpusInput(dir, cache);
  const store = await storeOf(dir, limits, {...run, cache}, input.tasks.length);
  return {...input, reading: {knowledge: input.knowledge, limits, workers, store, onReport}};
}

/** Throws a `CorpusError` where not one report could be read. */
export function checkNotEmpty(dir: string, reports: readonly unknown[], errors: Error[]): void {
  if (reports.length > 0) return;
  if (errors.length === 0) errors.push(noReport(join(dir, "reports", "catalogue.csv")));
  throw new CorpusError(dir, errors);
}

const noReport = (file: string) =>
  new ReadError(
    file,
    "empty",
    "其中没有报告。请用 fazhi add FILE 添加。",
    "it names no report. Add one with `fazhi add FILE`."
  );

async function storeOf(
  dir: string,
  limits: Limits,
  {cache, onChange = () => {}}: Pick<Run, "onChange"> & {readonly cache: string | null},
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
