import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Coding, Corpus, Knowledge, Mention, ScopeKind} from "../types.ts";
import {dimensionsOf} from "./dimensions.ts";
import {reference} from "./place.ts";
import type {Row} from "./row.ts";

/** The lines of work in which a body speaks for the whole area, by `data/lexicons/scopes.csv`: 公证处 has all notarial cases. */
const wholeFor = perKnowledge(
  ({lexicons}): ReadonlyMap<string, readonly string[]> =>
    new Map(lexicons.scopes.map(({word, whole_for}) => [word, whole_for]))
);

/** A figure of a unit within the area is the area's where no other body has such figures (区法院受理案件). */
function scopeOf({scope, body}: Mention, coding: Coding | null, knowledge: Knowledge): ScopeKind {
  const lines = body && coding ? wholeFor(knowledge).get(body) : undefined;
  return lines?.includes(coding!.indicator.split(".")[0]!) ? "area" : scope;
}

/** Every mention of a quantity, coded or not, in reading order. */
export function measurements({reports, knowledge}: Corpus): Row<"measurements">[] {
  const dimensionOf = dimensionsOf(knowledge);
  return reports.flatMap((report) => {
    const {source, repaired, mentions, codings} = report;
    const {area, year} = reference(report);
    return mentions.map((mention, i) => {
      const coding = codings[i] ?? null;
      const origin = repaired.concordance.toSource(mention);
      const {sentence, ordinal, clause, start, end, quote, value, high, unit, bound, kind, direction} = mention;
      const {reported, subject, period, periodFrom, periodTo, body, partOf, repeat} = mention;
      return {
        id: `${source.report}@${origin.start}`,
        report: source.report,
        area,
        year,
        sentence,
        ordinal,
        clause,
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
        confidence: coding?.confidence ?? null,
        period,
        periodFrom,
        periodTo,
        scope: scopeOf(mention, coding, knowledge),
        body,
        partOf,
        repeat
      };
    });
  });
}
