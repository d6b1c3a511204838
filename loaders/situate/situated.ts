import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Area, Coding, Figure, FigureContext, Knowledge, Mention, Outline} from "../types.ts";
import {markerReader} from "./markers.ts";
import {periods} from "./periods.ts";
import {ratesOfParts} from "./ratesOfParts.ts";
import {scopeReader} from "./scope.ts";
import {siblings} from "./siblings.ts";
import {stateReader} from "./states.ts";
import {timeWords} from "./words.ts";

/** The area and year from which a report speaks. */
interface Standpoint {
  /** The reporting year, where known. */
  readonly year: number | null;
  /** Code of the reference area, where known. */
  readonly area: string | null;
  /** The body within the area whose report it is; null where it speaks for the area. */
  readonly body: string | null;
}

const areaOf = perKnowledge(({areas}): ReadonlyMap<string, Area> => new Map(areas.map((area) => [area.code, area])));

/**
 * The mentions with their reference period and scope: of what time and of what part of its area each figure is, and the words that
 * say so. Periods go by the nearest words of time outwards from the figure; what an indicator counts tells stocks from flows.
 */
export function situated(
  text: string,
  outline: Outline,
  mentions: readonly Mention[],
  contexts: readonly FigureContext[],
  codings: readonly (Coding | null)[],
  {year, area, body}: Standpoint,
  knowledge: Knowledge
): Figure[] {
  const framed = periods(text, outline, mentions, markerReader(knowledge, year), timeWords(knowledge).eventUnits, year);
  const state = stateReader(knowledge, year);
  const scope = scopeReader(knowledge, (area === null ? null : areaOf(knowledge).get(area)) ?? null, body);
  const figures = mentions.map((mention, i): Figure => {
    const indicator = codings[i]?.indicator ?? null;
    const before = mentions[i - 1];
    const context = contexts[i]!;
    const ownStart = before && before.sentence === mention.sentence ? before.end : context.sentence.start;
    const {period, from, to, basis, evidence} = state(text, mention, indicator, framed[i]!);
    const isOfYear = basis === "clause" && period === "year";
    const of = scope(text, context, mention, ownStart, indicator, isOfYear);
    // Written out: a spread would give the objects layouts of their own, which every later look at them pays for.
    return {
      ordinal: mention.ordinal,
      sentence: mention.sentence,
      clause: mention.clause,
      start: mention.start,
      end: mention.end,
      quote: mention.quote,
      value: mention.value,
      high: mention.high,
      unit: mention.unit,
      bound: mention.bound,
      kind: mention.kind,
      direction: mention.direction,
      reported: mention.reported,
      subject: mention.subject,
      partOf: mention.partOf,
      repeat: mention.repeat,
      period,
      periodFrom: from,
      periodTo: to,
      periodBasis: basis,
      periodEvidence: evidence,
      scope: of.scope,
      body: of.body
    };
  });
  const kinds = siblings(text, figures, contexts, codings);
  const apart = figures.map((figure, i): Figure => (kinds.has(i) ? {...figure, scope: "subset"} : figure));
  const countOf = ratesOfParts(text, apart, codings);
  return apart.map((figure, i) => {
    const count = countOf.get(i);
    return count ? {...figure, scope: count.scope, body: count.body} : figure;
  });
}
