import {join} from "node:path";
import {duty} from "./audit/duty.ts";
import {auditFindings, compared} from "./audit/findings.ts";
import {citations} from "./cite/citations.ts";
import {codings} from "./code/codings.ts";
import {contexts} from "./context/contexts.ts";
import {reference} from "./lexis/areaAndYear.ts";
import {measured} from "./measure/measured.ts";
import {observations} from "./observe/observations.ts";
import {silences} from "./observe/silences.ts";
import {catalogue} from "./read/catalogue.ts";
import {type ContentReader, IsolatedReader} from "./read/isolated.ts";
import {knowledge as knowledgeOf} from "./read/knowledge.ts";
import {defaultLimits} from "./read/limits.ts";
import {CorpusError, ReadError} from "./read/readError.ts";
import {source} from "./read/source.ts";
import {repaired} from "./repair/repaired.ts";
import {reuse} from "./reuse/reuse.ts";
import {terms} from "./reuse/terms.ts";
import {situated} from "./situate/situated.ts";
import {metadata} from "./structure/metadata.ts";
import {outline} from "./structure/outline.ts";
import {issuerLevel, ownBody} from "./structure/ownBody.ts";
import {reportDates} from "./structure/reportDates.ts";
import {tableCells} from "./tabulate/tableCells.ts";
import {tellTables} from "./tabulate/told.ts";
import type {Attempt, CatalogueRow, Corpus, Knowledge, Report, Source} from "./types.ts";

/**
 * One report, from its source to everything known of it. Pure: the same source and knowledge give the same report. `attempts`
 * takes up, one entry a mention, what was read to code it.
 */
export function report(
  source: Source,
  knowledge: Knowledge,
  row: CatalogueRow | null = null,
  attempts?: (readonly Attempt[])[]
): Report {
  const clean = repaired(source, knowledge);
  const {sections, sentences} = outline(clean, knowledge);
  const stated = metadata(clean, {sections, sentences}, knowledge, source.file);
  const body = ownBody(row, stated, knowledge);
  const cells = tableCells(clean.text);
  const {mentions, rejected} = measured(clean.text, {sections, sentences}, knowledge, cells);
  const told = tellTables(clean.text, {sections, sentences}, mentions, cells);
  const around = contexts(told.text, told.outline.sentences, told.mentions, knowledge);
  const read = attempts && told.mentions.map((): Attempt[] => []);
  const saidCodes = codings(told.text, told.outline, told.mentions, around, knowledge, read);
  if (read) for (const one of told.inOrder(read)) attempts.push(one);
  const standpoint = {...reference({row, metadata: stated}), body};
  const figures = told.figures(
    situated(told.text, told.outline, told.mentions, around, saidCodes, standpoint, knowledge)
  );
  const codes = told.inOrder(saidCodes);
  const cited = citations(clean.text, sentences, knowledge);
  const parts = {
    row,
    repaired: clean,
    metadata: stated,
    dates: reportDates(clean, {sections}, row),
    issuerLevel: issuerLevel(row, stated),
    body,
    sections,
    sentences,
    mentions: figures,
    rejected,
    codings: codes,
    citations: cited
  };
  const questioned = auditFindings(parts, knowledge);
  return {
    source,
    ...parts,
    terms: terms(clean.text, knowledge),
    duty: duty(parts, questioned, knowledge),
    findings: [...source.findings, ...clean.findings, ...questioned]
  };
}

/**
 * The report in a file, with its catalogue row where it has one. `id`: its id, the row's or the name of the file unless told.
 * `readContent`: what reads the bytes, in place unless told.
 * Whatever goes wrong is a `ReadError` that names the file.
 */
export async function reportFrom(
  file: string,
  knowledge: Knowledge,
  row: CatalogueRow | null = null,
  id = row?.report,
  readContent?: ContentReader
): Promise<Report> {
  try {
    return report(await source(file, id, defaultLimits, readContent), knowledge, row);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const {message} = error as Error;
    throw new ReadError(
      file,
      "failed",
      `处理时出错（${message}）。这是程序的缺陷，请附上此文件报告。`,
      `it could not be processed (${message}). This is a defect of the program: please report it with the file.`
    );
  }
}

/** A corpus: its reports in the order given, what they share, and the series that they make together. */
export function corpus(reports: readonly Report[], knowledge: Knowledge): Corpus {
  const observed = observations(reports, knowledge);
  return {
    reports: compared(reports, observed, knowledge),
    reuse: reuse(reports, knowledge),
    observations: observed,
    silences: silences(reports, observed, knowledge),
    knowledge
  };
}

const noReport = (file: string) =>
  new ReadError(
    file,
    "empty",
    "其中没有报告。请用 fazhi add FILE 添加。",
    "it names no report. Add one with `fazhi add FILE`."
  );

/**
 * The corpus of a data folder: every report of its catalogue that can be read. What cannot is an error that names file or row,
 * and costs nothing else. `onReport` is told after each report how many of how many are done. Throws a `KnowledgeError` where files
 * of the knowledge are missing or broken, a `CorpusError` where not one report can be read.
 */
export async function corpusFrom(dir: string, onReport: (done: number, total: number) => void = () => {}) {
  const refused: Error[] = [];
  const knowledge = await knowledgeOf(dir, (error) => refused.push(error));
  const {rows, errors} = await catalogue(join(dir, "reports"), knowledge);
  const failed: Error[] = [...errors];
  const reports: Report[] = [];
  const isolated = new IsolatedReader();
  try {
    for (const [i, row] of rows.entries()) {
      const file = join(dir, "reports", row.file);
      try {
        reports.push(await reportFrom(file, knowledge, row, row.report, isolated.read));
      } catch (error) {
        failed.push(error as Error);
      }
      onReport(i + 1, rows.length);
    }
  } finally {
    await isolated.close();
  }
  if (reports.length === 0) {
    if (failed.length === 0) failed.push(noReport(join(dir, "reports", "catalogue.csv")));
    throw new CorpusError(dir, [...refused, ...failed]);
  }
  return {corpus: corpus(reports, knowledge), errors: [...refused, ...failed]};
}
