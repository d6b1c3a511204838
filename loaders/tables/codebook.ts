import {FEWEST_FOR_RATE} from "../../shared/enough.ts";
import {reference} from "../lexis/areaAndYear.ts";
import type {Corpus, ReportCore, Tally} from "../types.ts";
import {grouped} from "./grouped.ts";
import type {Row} from "./row.ts";

/** The dimensions of the codebook, with how well their figures were coded. */
export function dimensions({knowledge, accuracy}: Corpus<ReportCore>): Row<"dimensions">[] {
  return knowledge.dimensions.map(({id, nameZh, nameEn}) => ({
    dimension: id,
    nameZh,
    nameEn,
    ...rates(accuracy?.heldOut?.dimensions[id])
  }));
}

/** The indicators of the codebook, with how much there is of each and how well it was coded. */
export function indicators(corpus: Corpus<ReportCore>): Row<"indicators">[] {
  const coverageOf = coverage(corpus);
  return corpus.knowledge.indicators.map(({id, cues, ...indicator}) => ({
    indicator: id,
    ...indicator,
    examples: cues.examples.join(" / ") || null,
    counterexamples: cues.counterexamples.join(" / ") || null,
    ...coverageOf(id),
    ...rates(corpus.accuracy?.heldOut?.indicators[id])
  }));
}

/** Rates on the texts held out; unknown where these have too few figures. */
function rates(tally: Tally | undefined) {
  const {right, predicted, gold} = tally ?? {right: 0, predicted: 0, gold: 0};
  return {
    gold: tally ? gold : null,
    precision: predicted < FEWEST_FOR_RATE ? null : right / predicted,
    recall: gold < FEWEST_FOR_RATE ? null : right / gold
  };
}

/** How much there is of an indicator: figures that count are reported, and no repetition. */
function coverage({reports}: Corpus<ReportCore>) {
  const figures = reports.flatMap((report) => {
    const {area, year} = reference(report);
    const ofReport = {report: report.source.report, area, year};
    return report.mentions.flatMap(({reported, repeat}, i) =>
      reported && !repeat ? [{...ofReport, indicator: report.codings[i]?.indicator ?? null}] : []
    );
  });
  const byIndicator = grouped(figures, ({indicator}) => indicator);
  return (indicator: string) => {
    const coded = byIndicator.get(indicator) ?? [];
    const years = coded.flatMap(({year}) => year ?? []);
    return {
      figures: coded.length,
      reports: new Set(coded.map(({report}) => report)).size,
      areas: new Set(coded.map(({area}) => area)).size,
      firstYear: years.length ? years.reduce((a, b) => Math.min(a, b)) : null,
      lastYear: years.length ? years.reduce((a, b) => Math.max(a, b)) : null
    };
  };
}
