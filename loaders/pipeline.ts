import {attention} from "./attend/attention.ts";
import {duty} from "./audit/duty.ts";
import {auditFindings, compared} from "./audit/findings.ts";
import {citations} from "./cite/citations.ts";
import {codings} from "./code/codings.ts";
import {contexts} from "./context/contexts.ts";
import {reference} from "./lexis/areaAndYear.ts";
import {measured} from "./measure/measured.ts";
import {observations} from "./observe/observations.ts";
import {silences} from "./observe/silences.ts";
import {promises} from "./promise/promises.ts";
import {StageError} from "./read/readError.ts";
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
import type {Attempt, CatalogueRow, Corpus, Knowledge, Report, ReportCore, Source} from "./types.ts";

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
  const isUnconfirmed = source.textFrom === "ocr" && !row?.textConfirmed;
  const placed = told.figures(
    situated(told.text, told.outline, told.mentions, around, saidCodes, standpoint, knowledge)
  );
  const figures = isUnconfirmed ? placed.map((figure) => ({...figure, unconfirmed: true as const})) : placed;
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
    reportedAt: Uint32Array.from(figures.filter(({reported}) => reported).map(({start}) => start)).sort(),
    rejected,
    codings: codes,
    citations: cited
  };
  const questioned = auditFindings(parts, knowledge);
  return {
    source,
    ...parts,
    terms: terms(clean.text, knowledge),
    attention: attention(clean.text, sentences, knowledge),
    duty: duty(parts, questioned, knowledge),
    findings: [...source.findings, ...clean.findings, ...questioned]
  };
}

const byId = ({source: {report: one}}: ReportCore, {source: {report: other}}: ReportCore) =>
  one < other ? -1 : one > other ? 1 : 0;

/** A stage over a whole corpus, and what stands for its result where it fails. */
type Stage = <T>(name: string, run: () => T, without: T) => T;

/**
 * A corpus: its reports in the order of their ids, whatever the order given, what they share, and the series that they make together.
 * A stage that fails is told to `onFault` and costs what it alone makes; without `onFault` the fault is thrown.
 */
export function corpus<R extends ReportCore>(
  given: readonly R[],
  knowledge: Knowledge,
  onFault: (fault: StageError) => void = (fault) => {
    throw fault;
  }
): Corpus<R> {
  const reports = [...given].sort(byId);
  const stage: Stage = (name, run, without) => {
    try {
      return run();
    } catch (error) {
      onFault(new StageError(name, error as Error));
      return without;
    }
  };
  const observed = stage("observe", () => observations(reports, knowledge), []);
  return {
    reports: stage("audit of series", () => compared(reports, observed, knowledge), reports),
    reuse: stage("reuse", () => reuse(reports, knowledge), []),
    observations: observed,
    silences: stage("silences", () => silences(reports, observed, knowledge), []),
    promises: stage("promises", () => promises(reports, knowledge), []),
    knowledge
  };
}
