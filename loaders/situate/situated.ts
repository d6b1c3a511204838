import type {Coding, Figure, FigureContext, Knowledge, Mention, Outline} from "../types.ts";
import type {Framed} from "./frame.ts";
import {markerReader} from "./markers.ts";
import {periods} from "./periods.ts";
import {scopeReader} from "./scope.ts";
import {stateReader} from "./states.ts";
import {timeWords} from "./words.ts";

/** Where and when a report speaks from. */
interface Standpoint {
  /** The reporting year, where known. */
  readonly year: number | null;
  /** Code of the reference area, where known. */
  readonly area: string | null;
  /** The body within the area whose report it is; null where it speaks for the area. */
  readonly body: string | null;
}

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
  const scope = scopeReader(knowledge, knowledge.areas.find(({code}) => code === area) ?? null, body);
  return mentions.map((mention, i) => {
    const indicator = codings[i]?.indicator ?? null;
    const before = mentions[i - 1];
    const context = contexts[i]!;
    const ownStart = before && before.sentence === mention.sentence ? before.end : context.sentence.start;
    const frame = state(text, mention, indicator, framed[i]!);
    return {
      ...mention,
      ...period(frame),
      ...scope(text, context, mention, ownStart, indicator, frame.basis === "clause" && frame.period === "year")
    };
  });
}

const period = ({period, from, to, basis, evidence}: Framed) => ({
  period,
  periodFrom: from,
  periodTo: to,
  periodBasis: basis,
  periodEvidence: evidence
});
