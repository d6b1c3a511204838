import type {Corpus, Report, ReportCore} from "../types.ts";
import {observedAs} from "./observations.ts";
import type {ParquetFolder} from "./parquetFolder.ts";
import {judgedTables, loneTables} from "./partition.ts";
import {type ReportRows, reportRows, rowsPart} from "./reportRows.ts";
import type {TableName} from "./row.ts";
import {rowsOfCorpus} from "./rowsOf.ts";
import {rowsFrom, tableText} from "./tableText.ts";

/** Takes the rows that a report gives; in any order of the reports. */
export function takeRows(folder: ParquetFolder, rows: ReportRows): void {
  for (const name of [...loneTables, ...judgedTables]) folder.add(name, rows[rowsPart(name)]!);
}

/** Has the tables made that depend on no corpus, once the rows of all reports have been taken. */
export function makeLone(folder: ParquetFolder): void {
  for (const name of loneTables) folder.make(name);
}

/**
 * Has the other tables made. Figures that stand as observations are marked by the engine. A report of which the corpus says more (it is
 * not one of those `given` to the corpus, or a figure of it gave way to another) gives its rows anew: `whole` has it.
 */
export async function makeJudged(
  folder: ParquetFolder,
  corpus: Corpus<ReportCore>,
  given: ReadonlySet<ReportCore>,
  whole: (report: string) => Promise<Report>
): Promise<void> {
  const {knowledge, observations} = corpus;
  const [values, competing] = [[] as string[], new Set<string>()];
  for (const [id, as] of observedAs(observations))
    if (as === "value") values.push(id);
    else competing.add(id.slice(0, id.lastIndexOf("@")));
  await folder.mark(values);
  for (const core of corpus.reports) {
    const {report} = core.source;
    if (given.has(core) && !competing.has(report)) continue;
    const judged = {...(await whole(report)), findings: core.findings};
    const rows = reportRows(judged, knowledge, judgedTables, observations);
    for (const name of judgedTables) folder.revise(name, rows[rowsPart(name)]!);
  }
  for (const name of judgedTables) folder.make(name);
  for (const [name, rows] of Object.entries(rowsOfCorpus) as [TableName, (made: typeof corpus) => object[]][]) {
    for (const text of tableText(name, rowsFrom(rows(corpus)))) folder.add(name, text);
    folder.make(name);
  }
}
