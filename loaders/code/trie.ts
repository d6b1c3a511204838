/** Words found in a text, as parallel lists in the order of their starts. */
export interface Hits {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of the words, as `Trie.number` gives them. */
  readonly words: Int32Array;
  /** 1 for a hit inside a long title in 《》: it tells the topic, and nothing else. */
  readonly titled: Uint8Array;
}

/** What a longer title in 《》 says is not what the sentence says; short ones are names of laws (《民法典》). */
const SHORT_TITLE = 8;
const LONGEST_TITLE = 120;
/** The last two characters of a title name the kind of the document (条例, 办法), which the sentence may count. */
const KIND = 2;
const OPENING = "《".charCodeAt(0);
/** Multiplier of Fibonacci hashing: 2^32 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/**
 * All cue words in one tree of characters. A lookup starts at every position of the text; most positions end at the first
 * table, which has one place a code unit, so a text without cues costs one read a character. Deeper steps are looked up in
 * one open-addressed table of (node, code unit).
 */
export class Trie {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #first = new Uint16Array(65536);
  readonly #wordAt: number[] = [-1];
  #keys = new Int32Array(1 << 12);
  #nodes = new Uint16Array(1 << 12);
  #used = 0;

  /** The number of a word; a new word is added. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    let node = 0;
    for (let i = 0; i < word.length; ++i) {
      const unit = word.charCodeAt(i);
      node = (i === 0 ? this.#first[unit]! : this.#nodes[placeOf(this.#keys, node, unit)]!) || this.#grown(node, unit);
    }
    this.#wordAt[node] = number;
    return number;
  }

  #grown(node: number, unit: number): number {
    const child = this.#wordAt.push(-1) - 1;
    if (child > 65535) throw new Error("The codebook has more cue words than the tree can hold");
    if (node === 0) this.#first[unit] = child;
    else {
      if (++this.#used * 2 > this.#keys.length) this.#widen();
      const place = placeOf(this.#keys, node, unit);
      this.#keys[place] = (node << 16) | unit;
      this.#nodes[place] = child;
    }
    return child;
  }

  #widen(): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    this.#keys = new Int32Array(keys.length * 2);
    this.#nodes = new Uint16Array(keys.length * 2);
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue;
      const place = placeOf(this.#keys, key >>> 16, key & 0xffff);
      this.#keys[place] = key;
      this.#nodes[place] = nodes[i]!;
    }
  }

  /** Every occurrence of every word, overlapping ones too. */
  hits(text: string): Hits {
    const found = new Found(text.length);
    const first = this.#first;
    const wordAt = this.#wordAt;
    const keys = this.#keys;
    const nodes = this.#nodes;
    let titleEnd = 0;
    for (let i = 0; i < text.length; ++i) {
      const unit = text.charCodeAt(i);
      if (unit === OPENING) {
        const close = text.slice(i, i + LONGEST_TITLE).indexOf("》");
        if (close > SHORT_TITLE) titleEnd = i + close - KIND;
      }
      let node = first[unit]!;
      for (let end = i + 1; node !== 0; ++end) {
        const word = wordAt[node]!;
        if (word >= 0) found.add(i, end, word, i < titleEnd);
        node = end < text.length ? nodes[placeOf(keys, node, text.charCodeAt(end))]! : 0;
      }
    }
    return found;
  }
}

/** Where the step from a node by a code unit stands in the table of keys, or would stand. */
function placeOf(keys: Int32Array, node: number, unit: number): number {
  const key = (node << 16) | unit;
  const last = keys.length - 1;
  let place = (Math.imul(key, GOLDEN) >>> 12) & last;
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & last;
  return place;
}

/** Lists that double when full. */
class Found implements Hits {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  words: Int32Array;
  titled: Uint8Array;

  constructor(characters: number) {
    const room = (characters >> 1) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.titled = new Uint8Array(room);
  }

  add(start: number, end: number, word: number, titled: boolean): void {
    if (this.count === this.starts.length) this.#double();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.words[this.count] = word;
    this.titled[this.count++] = Number(titled);
  }

  #double(): void {
    const {starts, ends, words, titled} = this;
    const room = this.count * 2;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.titled = new Uint8Array(room);
    this.starts.set(starts);
    this.ends.set(ends);
    this.words.set(words);
    this.titled.set(titled);
  }
}

/** Index of the first hit that starts at `offset` or later. */
export function firstFrom({starts, count}: Hits, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
