/** A branch of a trie. `entry` is what stands in the lexicon for the word that ends here. */
interface Branch<Entry> {
  readonly next: Map<number, Branch<Entry>>;
  entry: Entry | null;
}

/** Words of a lexicon by their characters. `heads` marks the characters that a lookup can begin with: most lookups end there. */
export interface Trie<Entry> extends Branch<Entry> {
  readonly heads: Uint8Array;
}

/** A word found in a text: where it begins and ends, and its lexicon entry. */
export interface Hit<Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

function grow<Entry>(root: Trie<Entry>, word: string, entry: Entry): void {
  let branch: Branch<Entry> = root;
  root.heads[word.charCodeAt(0)] = 1;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = branch.next.get(code);
    if (!next) {
      next = {next: new Map(), entry: null};
      branch.next.set(code, next);
    }
    branch = next;
  }
  branch.entry = entry;
}

const reversed = (word: string) => [...word].reverse().join("");

/** The words read forwards, for `findLongestAt`. A word that comes twice keeps its last entry. */
export function trie<Entry>(words: Iterable<readonly [string, Entry]>): Trie<Entry> {
  const root: Trie<Entry> = {next: new Map(), entry: null, heads: new Uint8Array(0x10000)};
  for (const [word, entry] of words) grow(root, word, entry);
  return root;
}

/** The words read backwards, for `findLongestBefore`. */
export const backwardTrie = <Entry>(words: Iterable<readonly [string, Entry]>): Trie<Entry> =>
  trie([...words].map(([word, entry]) => [reversed(word), entry] as const));

/** The longest word that begins at `at` and ends at or before `limit`, for which `fits` holds. */
export function findLongestAt<Entry>(
  root: Trie<Entry>,
  text: string,
  at: number,
  limit = text.length,
  fits?: (entry: Entry, end: number) => boolean
): Hit<Entry> | null {
  if (at >= limit || !root.heads[text.charCodeAt(at)]) return null;
  let branch: Branch<Entry> | undefined = root;
  let end = -1;
  let entry: Entry | null = null;
  for (let i = at; i < limit; i++) {
    branch = branch.next.get(text.charCodeAt(i));
    if (!branch) break;
    if (branch.entry !== null && (!fits || fits(branch.entry, i + 1))) {
      entry = branch.entry;
      end = i + 1;
    }
  }
  return end < 0 ? null : {start: at, end, entry: entry as Entry};
}

/** The longest word that ends at `at` and begins at or after `limit`, for which `fits` holds. */
export function findLongestBefore<Entry>(
  root: Trie<Entry>,
  text: string,
  at: number,
  limit = 0,
  fits?: (entry: Entry, start: number) => boolean
): Hit<Entry> | null {
  if (at <= limit || !root.heads[text.charCodeAt(at - 1)]) return null;
  let branch: Branch<Entry> | undefined = root;
  let start = -1;
  let entry: Entry | null = null;
  for (let i = at - 1; i >= limit; i--) {
    branch = branch.next.get(text.charCodeAt(i));
    if (!branch) break;
    if (branch.entry !== null && (!fits || fits(branch.entry, i))) {
      entry = branch.entry;
      start = i;
    }
  }
  return start < 0 ? null : {start, end: at, entry: entry as Entry};
}
