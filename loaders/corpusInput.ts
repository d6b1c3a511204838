import {join} from "node:path";
import type {Task} from "./isolate/task.ts";
import {keptKnowledge} from "./keptKnowledge.ts";
import {type CaptureTry, captureTries} from "./read/captureTries.ts";
import {catalogue} from "./read/catalogue.ts";
import {type LedgerRow, ledger} from "./read/ledgerRows.ts";
import {withListedDates} from "./register/listedDates.ts";
import type {CatalogueRow, Knowledge} from "./types.ts";

/** A report of the catalogue, to be read. */
export interface CatalogueTask extends Task {
  readonly row: CatalogueRow;
}

/** The input of a corpus: the knowledge, the reports of the catalogue in the order of their ids, and the rows and files of both that cannot be used. */
export interface CorpusInput {
  readonly knowledge: Knowledge;
  readonly tasks: readonly CatalogueTask[];
  readonly record: CorpusRecord;
  readonly errors: Error[];
}

/** The addresses of reports that are on record, and what became of each try to fetch them. */
interface CorpusRecord {
  readonly addresses: readonly LedgerRow[];
  readonly tries: readonly CaptureTry[];
}

/** Reads knowledge and catalogue of a data folder; `cache` is the folder of kept results, null for none. Throws a `KnowledgeError` where files of the knowledge are missing or broken. */
export async function corpusInput(dir: string, cache: string | null = null): Promise<CorpusInput> {
  const errors: Error[] = [];
  const knowledge = await keptKnowledge(dir, (error) => errors.push(error), cache);
  const reports = join(dir, "reports");
  const {rows, errors: refused} = await catalogue(reports, knowledge);
  const {rows: addresses, errors: unlisted} = await ledger(reports, knowledge);
  errors.push(...refused, ...unlisted);
  const tasks = withListedDates(rows.toSorted(byId), addresses).map((row) => ({file: join(reports, row.file), row}));
  return {knowledge, tasks, record: {addresses, tries: await captureTries(reports)}, errors};
}

const byId = ({report: a}: CatalogueRow, {report: b}: CatalogueRow) => (a < b ? -1 : a > b ? 1 : 0);
