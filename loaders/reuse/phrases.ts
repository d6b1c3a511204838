/** What can follow the letters read so far; `value` is that of the word that ends here. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  value: T | undefined;
}

/** Calls `found` for each word in the text, left to right, the longest at each place, none overlapping. */
export type Phrases<T> = (text: string, found: (start: number, end: number, value: T) => void) => void;

const branch = <T>(): Branch<T> => ({next: new Map(), value: undefined});

/** Two code units as one integer of 32 bits, which an engine keeps without a box. */
const key = (first: number, second: number) => (first << 16) | second;

/** A place for two code units in a table of 65,536: nearly all pairs of a text are told by it alone from those that begin a word. */
const place = (first: number, second: number) => (Math.imul(first, 0x9e37) ^ second) & 0xffff;

/**
 * A finder for the words of a lexicon. Words of one character are not looked for. Of words given twice the first one counts.
 * Two characters open a tree of those that can follow, so the time does not grow with the size of the lexicon.
 */
export function phrases<T>(lexicon: Iterable<readonly [string, T]>): Phrases<T> {
  const opens = new Uint8Array(0x10000);
  const begins = new Uint8Array(0x10000);
  const roots = new Map<number, Branch<T>>();
  for (const [word, value] of lexicon) {
    if (word.length < 2) continue;
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    opens[first] = 1;
    begins[place(first, second)] = 1;
    let at = grown(roots, key(first, second));
    for (let i = 2; i < word.length; i++) at = grown(at.next, word.charCodeAt(i));
    at.value ??= value;
  }

  return (text, found) => {
    const last = text.length - 1;
    for (let start = 0; start < last; start++) {
      const first = text.charCodeAt(start);
      if (opens[first] === 0) continue;
      const second = text.charCodeAt(start + 1);
      if (begins[place(first, second)] === 0) continue;
      let at = roots.get(key(first, second));
      let longest: T | undefined;
      let end = 0;
      for (let next = start + 2; at; at = at.next.get(text.charCodeAt(next++)))
        if (at.value !== undefined) {
          longest = at.value;
          end = next;
        }
      if (longest === undefined) continue;
      found(start, end, longest);
      start = end - 1;
    }
  };
}

/** The branch by a key; a new one where there is none. */
function grown<T>(branches: Map<number, Branch<T>>, by: number): Branch<T> {
  const known = branches.get(by) ?? branch<T>();
  branches.set(by, known);
  return known;
}
