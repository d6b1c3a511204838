import {apartOf} from "../lexis/apartOf.ts";
import {reference} from "../lexis/areaAndYear.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Corpus, Indicator} from "../types.ts";
import {dimensionsOf} from "./dimensions.ts";
import {observedAs} from "./observations.ts";
import {questioned} from "./questioned.ts";
import type {Row} from "./row.ts";
import {yearBasis} from "./yearBasis.ts";

/** The indicators of the codebook by their ids. */
const indicatorOf = perKnowledge(
  ({indicators}): ReadonlyMap<string, Indicator> => new Map(indicators.map((indicator) => [indicator.id, indicator]))
);

/** Every mention of a quantity, coded or not, in reading order. */
export function measurements({reports, observations, knowledge}: Corpus): Row<"measurements">[] {
  const dimensionOf = dimensionsOf(knowledge);
  const observed = observedAs(observations);
  return reports.flatMap((report) => {
    const {source, repaired, mentions, codings} = report;
    const {area, year} = reference(report);
    const basis = yearBasis(report);
    const rules = questioned(report);
    return mentions.map((mention, i) => {
      const coding = codings[i] ?? null;
      const origin = repaired.concordance.toSource(mention);
      const {sentence, ordinal, start, end, quote, value, high, unit, bound, kind, direction} = mention;
      const {
        reported,
        subject,
        period,
        periodFrom,
        periodTo,
        periodBasis,
        periodEvidence,
        scope,
        body,
        partOf,
        repeat
      } = mention;
      const indicator = coding && indicatorOf(knowledge).get(coding.indicator);
      const apart = coding && indicator ? apartOf(mention, coding, indicator, year) : null;
      const id = `${source.report}@${origin.start}`;
      return {
        id,
        report: source.report,
        area,
        year,
        yearBasis: basis,
        sentence,
        ordinal,
        clause: coding?.clause ?? repaired.text.slice(mention.clause.start, mention.clause.end),
        start,
        end,
        sourceStart: origin.start,
        sourceEnd: origin.end,
        byteStart: source.byteAt(origin.start),
        byteEnd: source.byteAt(origin.end),
        quote,
        value,
        high,
        unit,
        bound,
        kind,
        direction,
        reported,
        subject,
        indicator: coding?.indicator ?? null,
        dimension: coding ? dimensionOf.get(coding.indicator)! : null,
        rule: coding?.rule ?? null,
        cues: coding ? coding.cues.join("|") : null,
        support: coding?.confidence ?? null,
        period,
        periodFrom,
        periodTo,
        periodBasis,
        periodStart: periodEvidence?.start ?? null,
        periodEnd: periodEvidence?.end ?? null,
        scope,
        body,
        partOf,
        repeat,
        comparable: indicator !== null && indicator !== undefined && apart === null && reported,
        apart,
        observed: observed.get(id) ?? null,
        findings: rules.get(mention) ?? null
      };
    });
  });
}
