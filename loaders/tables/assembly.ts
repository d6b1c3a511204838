import type {Corpus, Report, ReportCore} from "../types.ts";
import {marks} from "./marks.ts";
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
 * Has the other tables made, of a corpus and the reports `given` to it. The engine marks in the rows what the corpus says of them; a report
 * of which marks are not enough gives its rows anew: `whole` has it.
 */
export async function makeJudged(
  folder: ParquetFolder,
  corpus: Corpus<ReportCore>,
  given: readonly ReportCore[],
  whole: (report: string) => Promise<Report>
): Promise<void> {
  const {knowledge, observations} = corpus;
  const made = marks(corpus, given);
  await folder.mark(made);
  for (const {source, findings} of corpus.reports) {
    if (!made.unclear.has(source.report)) continue;
    const judged = {...(await whole(source.report)), findings};
    const rows = reportRows(judged, knowledge, judgedTables, observations);
    for (const name of judgedTables) folder.revise(name, rows[rowsPart(name)]!);
  }
  for (const name of judgedTables) folder.make(name);
  for (const [name, rows] of Object.entries(rowsOfCorpus) as [TableName, (made: typeof corpus) => object[]][]) {
    for (const text of tableText(name, rowsFrom(rows(corpus)))) folder.add(name, text);
    folder.make(name);
  }
}
