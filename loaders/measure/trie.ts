/** Words of a lexicon by their characters. `entry` is what stands in the lexicon for the word that ends here. */
export interface Trie<Entry> {
  readonly next: Map<number, Trie<Entry>>;
  entry: Entry | null;
}

/** A word found in a text: where it begins and ends, and its lexicon entry. */
export interface Hit<Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

const empty = <Entry>(): Trie<Entry> => ({next: new Map(), entry: null});

function grow<Entry>(root: Trie<Entry>, word: string, entry: Entry): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = empty();
      node.next.set(code, next);
    }
    node = next;
  }
  node.entry = entry;
}

const reversed = (word: string) => [...word].reverse().join("");

/** The words read forwards, for `longestAt`. A word that comes twice keeps its last entry. */
export function trie<Entry>(words: Iterable<readonly [string, Entry]>): Trie<Entry> {
  const root = empty<Entry>();
  for (const [word, entry] of words) grow(root, word, entry);
  return root;
}

/** The words read backwards, for `longestBefore`. */
export function backwardTrie<Entry>(words: Iterable<readonly [string, Entry]>): Trie<Entry> {
  const root = empty<Entry>();
  for (const [word, entry] of words) grow(root, reversed(word), entry);
  return root;
}

/** The longest word that begins at `at` and ends at or before `limit`, for which `fits` holds. */
export function findLongestAt<Entry>(
  root: Trie<Entry>,
  text: string,
  at: number,
  limit = text.length,
  fits?: (entry: Entry, end: number) => boolean
): Hit<Entry> | null {
  let node: Trie<Entry> | undefined = root;
  let found: Hit<Entry> | null = null;
  for (let i = at; i < limit; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.entry !== null && (!fits || fits(node.entry, i + 1))) found = {start: at, end: i + 1, entry: node.entry};
  }
  return found;
}

/** The longest word that ends at `at` and begins at or after `limit`, for which `fits` holds. */
export function findLongestBefore<Entry>(
  root: Trie<Entry>,
  text: string,
  at: number,
  limit = 0,
  fits?: (entry: Entry, start: number) => boolean
): Hit<Entry> | null {
  let node: Trie<Entry> | undefined = root;
  let found: Hit<Entry> | null = null;
  for (let i = at - 1; i >= limit; i--) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.entry !== null && (!fits || fits(node.entry, i))) found = {start: i, end: at, entry: node.entry};
  }
  return found;
}
