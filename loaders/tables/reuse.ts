import type {Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";
import {findSentence} from "./sentenceAt.ts";

/** Passages that stand in two places, each with the sentences in which it begins. */
export function reuse({reports, reuse}: Corpus<ReportCore>): Row<"reuse">[] {
  const sentencesOf = new Map(reports.map(({source, sentences}) => [source.report, sentences]));
  const sentence = (report: string, offset: number) => findSentence(sentencesOf.get(report)!, offset)?.ordinal ?? null;
  return reuse.map(({reportA, spanA, reportB, spanB, similarity, formulaic}) => ({
    reportA,
    sentenceA: sentence(reportA, spanA.start),
    startA: spanA.start,
    endA: spanA.end,
    reportB,
    sentenceB: sentence(reportB, spanB.start),
    startB: spanB.start,
    endB: spanB.end,
    length: spanA.end - spanA.start,
    similarity,
    formulaic
  }));
}
