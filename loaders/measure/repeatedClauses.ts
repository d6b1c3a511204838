import type {Span} from "../types.ts";

/** Shorter clauses recur by chance and habit. */
const SHORTEST = 12;
const blank = /\s+/g;

/**
 * For each figure, whether its clause stood before word for word: 12 characters or more. If the clause before repeats the one before
 * theirs, it may be shorter, or differ by a letter: sentences that differ may hold the same passage. `clauses` holds the clause of each figure, in reading order;
 * figures of one clause follow one another.
 */
export function repeatedClauses(text: string, clauses: readonly Span[]): boolean[] {
  const seen = new Map<string, number>();
  const words: string[] = [];
  /** The place of the first clause with the same words; null where it is the first. */
  const firsts: (number | null)[] = [];
  let last = -1;
  return clauses.map(({start, end}) => {
    if (start !== last) {
      last = start;
      const own = text.slice(start, end).replace(blank, "");
      const before = firsts.at(-1) ?? null;
      const goesOn = before !== null && before + 1 < words.length && isAlike(words[before + 1]!, own);
      const first = own.length >= SHORTEST ? seen.get(own) : undefined;
      if (own.length >= SHORTEST && first === undefined) seen.set(own, words.length);
      words.push(own);
      firsts.push(first ?? (goesOn ? before + 1 : null));
    }
    return firsts.at(-1) !== null;
  });
}

/** Whether words are the same, or differ by one letter that is no digit. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [was, is] = [one.slice(start, end), other.slice(start, otherEnd)];
  return one.length >= SHORTEST && was.length < 2 && is.length < 2 && !/\d/.test(was + is);
}
