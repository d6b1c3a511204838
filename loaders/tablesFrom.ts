import {coreIn, corePart, rowParts, rowsIn, wholeIn, wholePart} from "./isolate/keptParts.ts";
import {eachReport, keyFor} from "./isolate/readReports.ts";
import {corpus} from "./pipeline.ts";
import {corpusLedger} from "./register/corpusLedger.ts";
import {reportFrom} from "./reportFrom.ts";
import {checkNotEmpty, type OpenRun, openRun, type Run} from "./run.ts";
import {makeJudged, makeLone, takeRows} from "./tables/assembly.ts";
import {filledFolder} from "./tables/parquet.ts";
import type {Report, ReportCore} from "./types.ts";

/** The size of the tables, and the errors of files or rows that could not be read. */
interface Outcome {
  readonly reports: number;
  readonly figures: number;
  readonly errors: readonly Error[];
}

/**
 * Makes `out` the folder of all tables of a data folder. Of each report only what the others need to know of it stays in memory; its rows go to the engine as
 * they were kept. The same bytes for any number of workers, any order of the catalogue, and from what was kept. Throws as `corpusFrom` does, and
 * where `out` holds anything but tables.
 */
export async function tablesFrom(dir: string, out: string, run: Run = {}): Promise<Outcome> {
  const open = await openRun(dir, run);
  const {knowledge, tasks, record, errors, reading} = open;
  let figures = 0;
  let given: ReportCore[] = [];
  const results: (ReportCore | Error)[] = [];
  await filledFolder(out, async (folder) => {
    await eachReport(tasks, [corePart, ...rowParts], reading, (at, result) => {
      if (result instanceof Error) {
        errors.push(result);
        results[at] = result;
        return;
      }
      const core = coreIn(result);
      takeRows(folder, rowsIn(result));
      results[at] = core;
    });
    reading.store?.sweep();
    given = results.filter((result): result is ReportCore => !(result instanceof Error));
    checkNotEmpty(dir, given, errors);
    makeLone(folder);
    const made = corpus(given, knowledge, (fault) => errors.push(fault));
    const ledger = corpusLedger({...record, rows: tasks.map(({row}) => row), results, areas: knowledge.areas});
    await makeJudged(folder, {...made, ledger}, given, wholeReport(open));
    await folder.made();
    figures = folder.counts.get("measurements")!;
  });
  return {reports: given.length, figures, errors};
}

/** All that is known of a report, as it was kept; where it was not, it is read again. */
function wholeReport({tasks, knowledge, reading: {store, limits}}: OpenRun): (id: string) => Promise<Report> {
  const byId = new Map(tasks.map((task) => [task.row.report, task]));
  return async (id) => {
    const task = byId.get(id)!;
    const parts = store?.find(keyFor(task), [wholePart]);
    return parts ? wholeIn(parts, task.file) : reportFrom(task.file, knowledge, task.row, task.id, limits);
  };
}
