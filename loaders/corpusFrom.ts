import {reportsOf} from "./isolate/readReports.ts";
import {corpus} from "./pipeline.ts";
import {corpusLedger} from "./register/corpusLedger.ts";
import {checkNotEmpty, openRun, type Run} from "./run.ts";
import type {Report} from "./types.ts";

/**
 * The corpus of a data folder: every report of its catalogue that can be read, sorted by id. Each is read in a worker, or taken
 * from an earlier run over the same bytes with the same knowledge and program; the result is the same. An unreadable file or row is an error
 * that names it, and costs nothing else. Throws a `KnowledgeError` where files of the knowledge are missing or broken, a `CorpusError` where not one
 * report can be read.
 */
export async function corpusFrom(dir: string, run: Run = {}) {
  const {knowledge, tasks, record, errors, reading} = await openRun(dir, run);
  const results = await reportsOf(tasks, reading);
  reading.store?.sweep();
  for (const result of results) if (result instanceof Error) errors.push(result);
  const reports = results.filter((result): result is Report => !(result instanceof Error));
  checkNotEmpty(dir, reports, errors);
  const made = corpus(reports, knowledge, (fault) => errors.push(fault));
  const ledger = corpusLedger({...record, rows: tasks.map(({row}) => row), results, areas: knowledge.areas});
  return {corpus: {...made, ledger}, errors};
}
