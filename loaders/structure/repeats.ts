import {ENDS, roleOf} from "../context/marks.ts";
import type {Span} from "../types.ts";

/** Shorter sentences recur by chance and habit. */
const SHORTEST = 20;
const blank = /\s+/g;

/**
 * For each sentence, whether the same words (closing mark and blanks aside) stood before: 20 characters or more, or fewer where the
 * sentence next to it repeats the one next to theirs, as in a passage or a text that stands twice.
 */
export function repeats(text: string, sentences: readonly Span[]): boolean[] {
  const words = sentences.map(({start, end}) => {
    const last = roleOf[text.charCodeAt(end - 1)]! >= ENDS ? end - 1 : end;
    return text.slice(start, last).replace(blank, "");
  });
  const seen = new Map<string, number>();
  const firsts = words.map((sentence, ordinal): number | null => {
    if (sentence.length < SHORTEST) return null;
    const first = seen.get(sentence);
    if (first === undefined) seen.set(sentence, ordinal);
    return first ?? null;
  });
  const spread = (ordinal: number, way: 1 | -1) => {
    const beside = firsts[ordinal - way];
    if (firsts[ordinal] !== null || beside === null || beside === undefined) return;
    const first = beside + way;
    if (first >= 0 && first < ordinal && words[first] === words[ordinal]) firsts[ordinal] = first;
  };
  for (let ordinal = 1; ordinal < words.length; ordinal++) spread(ordinal, 1);
  for (let ordinal = words.length - 2; ordinal >= 0; ordinal--) spread(ordinal, -1);
  return firsts.map((first) => first !== null);
}
