import type {Hits} from "../lexis/hits.ts";
import type {Attempt, FigureContext, Span} from "../types.ts";
import type {Candidate} from "./matching.ts";

/** The cue words of a candidate, in reading order. */
export const cuesOf = (text: string, {starts, ends}: Hits, {hits}: Candidate): string[] =>
  [...hits].sort((a, b) => a - b).map((hit) => text.slice(starts[hit]!, ends[hit]!));

/** The words read around a figure and their result, in words, for a reader who asks why. */
export function attempt(
  text: string,
  hits: Hits,
  reading: Attempt["reading"],
  {clause, own, after, rest, lead, shared, clausesBefore}: FigureContext,
  candidates: readonly Candidate[]
): Attempt {
  const words = ({start, end}: Span) => text.slice(start, end);
  return {
    reading,
    words: {
      clause: words(clause),
      own: words(own),
      after: words(after),
      rest: words(rest),
      lead: words(lead),
      shared: words(shared)
    },
    clausesBefore: clausesBefore.map(words),
    candidates: candidates.map((candidate) => ({
      indicator: candidate.rule.indicator.id,
      rule: candidate.rule.source,
      score: candidate.score,
      cues: cuesOf(text, hits, candidate)
    }))
  };
}
