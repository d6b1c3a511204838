import {ENDS, roleOf} from "../context/marks.ts";
import type {Span} from "../types.ts";

/** Shorter sentences recur by chance and habit. */
const shortest = 20;

/** For each sentence, whether the same words (closing mark aside) of 20 characters or more stood before. */
export function repeats(text: string, sentences: readonly Span[]): boolean[] {
  const seen = new Set<string>();
  return sentences.map(({start, end}) => {
    const last = roleOf[text.charCodeAt(end - 1)]! >= ENDS ? end - 1 : end;
    if (last - start < shortest) return false;
    const before = seen.size;
    return seen.add(text.slice(start, last)).size === before;
  });
}
