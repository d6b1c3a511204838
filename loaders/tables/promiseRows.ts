import {reference} from "../lexis/areaAndYear.ts";
import type {Answer, Corpus, ReportCore} from "../types.ts";
import type {Row} from "./row.ts";

/** Each sentence of the plans and the nearest of the report of the year after. */
export function promises({reports, promises}: Corpus<ReportCore>): Row<"promises">[] {
  const byId = new Map(reports.map((report) => [report.source.report, report]));
  return promises.map(({report: id, year, next: nextId, sentence, outcome, general, done, planned}) => {
    const [report, next] = [byId.get(id)!, byId.get(nextId)!];
    const {start, end} = report.sentences[sentence]!;
    return {
      report: id,
      area: reference(report).area,
      year,
      next: nextId,
      sentence,
      text: report.repaired.text.slice(start, end),
      sourceStart: startOf(report, sentence),
      outcome,
      general,
      done: done?.sentence ?? null,
      doneStart: done && startOf(next, done.sentence),
      doneLikeness: done?.likeness ?? null,
      figures: (done && figuresOf(next, done)) || null,
      planned: planned?.sentence ?? null,
      plannedStart: planned && startOf(next, planned.sentence),
      plannedLikeness: planned?.likeness ?? null
    };
  });
}

const startOf = ({repaired, sentences}: ReportCore, sentence: number) =>
  repaired.concordance.toSource(sentences[sentence]!).start;

/** The addresses of the figures of an answer, as in `measurements`. */
const figuresOf = ({source, repaired}: ReportCore, {figures}: Answer) =>
  figures.map((start) => `${source.report}@${repaired.concordance.toSource({start, end: start + 1}).start}`).join("|");
