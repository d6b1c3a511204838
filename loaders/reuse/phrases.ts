/** A word of a lexicon and what it stands for. */
interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Calls `found` for each word in the text, left to right, the longest at each place, none overlapping. */
export type Phrases<T> = (text: string, found: (start: number, end: number, value: T) => void) => void;

/** Two code units as one integer of 32 bits, which an engine keeps without a box. */
const key = (first: number, second: number) => (first << 16) | second;

/**
 * A finder for the words of a lexicon. Words of one character are not looked for.
 * Two characters open a short list of candidates, so the time does not grow with the size of the lexicon:
 * about 10 ns a character for a thousand words.
 */
export function phrases<T>(lexicon: Iterable<readonly [string, T]>): Phrases<T> {
  const opens = new Uint8Array(0x10000);
  const follows = new Uint8Array(0x10000);
  const candidates = new Map<number, Entry<T>[]>();
  for (const [word, value] of lexicon) {
    if (word.length < 2) continue;
    opens[word.charCodeAt(0)] = 1;
    follows[word.charCodeAt(1)] = 1;
    const start = key(word.charCodeAt(0), word.charCodeAt(1));
    const known = candidates.get(start);
    if (known) known.push({word, value});
    else candidates.set(start, [{word, value}]);
  }
  for (const known of candidates.values()) known.sort((a, b) => b.word.length - a.word.length);

  return (text, found) => {
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      const first = text.charCodeAt(at);
      if (opens[first] === 0) continue;
      const second = text.charCodeAt(at + 1);
      if (follows[second] === 0) continue;
      const longest = candidates
        .get(key(first, second))
        ?.find(({word}) => word.length === 2 || text.startsWith(word, at));
      if (!longest) continue;
      const end = at + longest.word.length;
      found(at, end, longest.value);
      at = end - 1;
    }
  };
}
