import type {Span} from "../types.ts";

/** Shorter sentences recur by chance and habit. */
const shortest = 20;

/** For each sentence, whether the same words (blanks and closing mark aside) of 20 characters or more stood before. */
export function repeats(text: string, sentences: readonly Span[]): boolean[] {
  const seen = new Set<string>();
  return sentences.map(({start, end}) => {
    if (end - start < shortest) return false;
    const words = text.slice(start, end).replace(/\s+|[。！？；]$/g, "");
    if (words.length < shortest) return false;
    const before = seen.size;
    return seen.add(words).size === before;
  });
}
