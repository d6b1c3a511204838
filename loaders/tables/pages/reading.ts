import type {CollatedVersion, Corpus, GroupAttention, Mark, Section, Sentence, Span} from "../../types.ts";
import {citations} from "../citations.ts";
import {findings} from "../findings.ts";
import {measurements} from "../measurements.ts";
import {rejected} from "../rejected.ts";
import {repairs} from "../repairs.ts";
import {reports} from "../reports.ts";
import type {Row} from "../row.ts";

/** A report as its reader page shows it: both texts, and everything that is known of stretches of them. */
export interface Reading {
  readonly report: Row<"reports">;
  /** The repaired text. Every `start` and `end` below lies in it. */
  readonly text: string;
  /** The source text. Every `sourceStart` and `sourceEnd` lies in it. */
  readonly source: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly (Sentence & SourceSpan)[];
  readonly figures: readonly ReadFigure[];
  readonly rejected: readonly Omit<Row<"rejected">, "report">[];
  readonly citations: readonly Omit<Row<"citations">, "report">[];
  readonly findings: readonly Omit<Row<"findings">, "report" | "text" | "sourceStart">[];
  readonly repairs: readonly (Omit<Row<"repairs">, "report"> & Span)[];
  readonly terms: readonly (Span & {readonly term: string})[];
  readonly marks: readonly Mark[];
  readonly attention: readonly GroupAttention[];
  /** Its versions, each held against the one before it; [] where only one is known. */
  readonly versions: readonly CollatedVersion[];
}

interface SourceSpan {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A figure with all that is known of it: the drawer shows it. The report says the place and the year in which it was reported. */
export type ReadFigure = Omit<Row<"measurements">, "report" | "area" | "year">;

/** The readings of a corpus, one a report, in its order. */
export function* readings(corpus: Corpus): Generator<Reading> {
  for (const report of corpus.reports) {
    const one: Corpus = {...corpus, reports: [report], reuse: []};
    const {source, repaired, sections, sentences, terms} = report;
    yield {
      report: reports(one)[0]!,
      text: repaired.text,
      source: source.text,
      sections,
      sentences: sentences.map((sentence) => {
        const origin = repaired.concordance.toSource(sentence);
        return {...sentence, sourceStart: origin.start, sourceEnd: origin.end};
      }),
      figures: measurements(one).map(({report: _, area: __, year: ___, ...figure}) => figure),
      rejected: rejected(one).map(without),
      citations: citations(one).map(without),
      findings: findings(one).map(({report: _, text: __, sourceStart: ___, ...finding}) => finding),
      repairs: repairs(one).map((row) => ({
        ...without(row),
        ...repaired.concordance.toRepaired({start: row.sourceStart, end: row.sourceEnd})
      })),
      terms: terms.flatMap(({term, spans}) => spans.map((span) => ({term, ...span}))),
      marks: repaired.marks,
      attention: report.attention.groups,
      versions: corpus.collated?.get(source.report) ?? []
    };
  }
}

function without<R extends {report: string}>({report: _, ...rest}: R): Omit<R, "report"> {
  return rest;
}
