/** A word found in a text: where it begins and ends, and what the lexicon says of it. */
export interface Hit<Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Multiplier of Fibonacci hashing: 2^32 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
const GOLDEN = 0x9e3779b1;
const NODES = 0x10000;
/** Nodes of a new tree; their number doubles as words come. */
const FEWEST = 64;
/** Bits, one a place, 32 a number. */
const bits = () => new Int32Array(NODES >> 5);
/** A place for two code units in a list of bits: nearly all pairs of a text are told by it alone from those that open a word. */
const pairPlace = (first: number, second: number) => (Math.imul(first, 0x9e37) ^ second) & 0xffff;

/**
 * The words of a lexicon as a tree of code units, to be looked up along a text, forwards or backwards. Of a word given twice the
 * last entry counts. Most looks end at two lists of bits that stay in the processor's first cache: words of one code unit, and
 * pairs that open a word. Deeper steps stand in one open-addressed table of (node, code unit), so time does not grow with the
 * number of words.
 */
export class Lexis<Entry> {
  /** The entry of each word, by its number. */
  readonly entries: Entry[] = [];
  /** The number of the word that ends at a node; -1 where none does. */
  wordAt = new Int32Array(FEWEST).fill(-1);
  readonly singles = bits();
  readonly pairs = bits();
  /** A key (node, code unit) and behind it the node that it leads to. */
  #steps = new Int32Array(4 * FEWEST);
  #mask = 2 * FEWEST - 1;
  #nodes = 1;

  constructor(words: Iterable<readonly [string, Entry]>) {
    for (const [word, entry] of words) if (word.length > 0) this.#add(word, entry);
  }

  #add(word: string, entry: Entry): void {
    const first = word.charCodeAt(0);
    if (word.length === 1) set(this.singles, first);
    else set(this.pairs, pairPlace(first, word.charCodeAt(1)));
    let node = 0;
    for (let i = 0; i < word.length; i++)
      node = this.step(node, word.charCodeAt(i)) || this.#grown(node, word.charCodeAt(i));
    if (this.wordAt[node]! < 0) this.wordAt[node] = this.entries.push(entry) - 1;
    else this.entries[this.wordAt[node]!] = entry;
  }

  #grown(node: number, unit: number): number {
    if (this.#nodes === NODES) throw new Error("A lexicon has more words than its tree can hold");
    if (this.#nodes === this.wordAt.length) this.#double();
    const slot = this.#slot((node << 16) | unit);
    this.#steps[slot] = (node << 16) | unit;
    this.#steps[slot + 1] = this.#nodes;
    return this.#nodes++;
  }

  /** Makes room for twice as many nodes, each with two places of the table. */
  #double(): void {
    const [steps, wordAt] = [this.#steps, this.wordAt];
    this.wordAt = new Int32Array(2 * wordAt.length).fill(-1);
    this.wordAt.set(wordAt);
    this.#steps = new Int32Array(2 * steps.length);
    this.#mask = 2 * this.#mask + 1;
    for (let at = 0; at < steps.length; at += 2) {
      if (steps[at] === 0) continue;
      const slot = this.#slot(steps[at]!);
      this.#steps[slot] = steps[at]!;
      this.#steps[slot + 1] = steps[at + 1]!;
    }
  }

  /** The place of a key in the table, or the one that it would have. */
  #slot(key: number): number {
    const steps = this.#steps;
    let slot = (Math.imul(key, GOLDEN) >>> 12) & this.#mask;
    while (steps[2 * slot] !== key && steps[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    return 2 * slot;
  }

  /** The node that a code unit leads to from a node (0: none read yet); 0 where no word goes on so. */
  step(node: number, unit: number): number {
    return this.#steps[this.#slot((node << 16) | unit) + 1]!;
  }

  /** Whether a word may open with these two code units; nearly always false where none does. */
  opens(first: number, second: number): boolean {
    return has(this.pairs, pairPlace(first, second)) || has(this.singles, first);
  }

  /** The longest word that begins at `at` and ends at or before `limit`, for which `fits` holds. */
  findAt(
    text: string,
    at: number,
    limit = text.length,
    fits?: (entry: Entry, end: number) => boolean
  ): Hit<Entry> | null {
    if (at >= limit || !this.opens(text.charCodeAt(at), at + 1 < limit ? text.charCodeAt(at + 1) : 0)) return null;
    let longest = -1;
    let end = at;
    let node = 0;
    for (let i = at; i < limit; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
      const word = this.wordAt[node]!;
      if (word < 0 || (fits && !fits(this.entries[word]!, i + 1))) continue;
      longest = word;
      end = i + 1;
    }
    return longest < 0 ? null : {start: at, end, entry: this.entries[longest]!};
  }

  /** The longest word that ends at `at` and begins at or after `limit`, for which `fits` holds; of a backward lexis. */
  findBefore(text: string, at: number, limit = 0, fits?: (entry: Entry, start: number) => boolean): Hit<Entry> | null {
    if (at <= limit || !this.opens(text.charCodeAt(at - 1), at - 1 > limit ? text.charCodeAt(at - 2) : 0)) return null;
    let longest = -1;
    let start = at;
    let node = 0;
    for (let i = at - 1; i >= limit; i--) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
      const word = this.wordAt[node]!;
      if (word < 0 || (fits && !fits(this.entries[word]!, i))) continue;
      longest = word;
      start = i;
    }
    return longest < 0 ? null : {start, end: at, entry: this.entries[longest]!};
  }
}

/** The words read forwards, for `findAt`. */
export const lexis = <Entry>(words: Iterable<readonly [string, Entry]>): Lexis<Entry> => new Lexis(words);

/** The words read backwards, for `findBefore`. */
export const backwardLexis = <Entry>(words: Iterable<readonly [string, Entry]>): Lexis<Entry> =>
  new Lexis([...words].map(([word, entry]) => [[...word].reverse().join(""), entry] as const));

function set(list: Int32Array, bit: number): void {
  list[bit >> 5]! |= 1 << (bit & 31);
}

const has = (list: Int32Array, bit: number) => (list[bit >> 5]! & (1 << (bit & 31))) !== 0;
