/** Words found in a text, as parallel lists in the order of their starts. */
export interface Hits {
  readonly starts: number[];
  readonly ends: number[];
  /** Numbers of the words, as `Trie.number` gives them. */
  readonly words: number[];
  /** True for a hit inside a long title in 《》: it tells the topic, and nothing else. */
  readonly titled: boolean[];
}

/** What a longer title in 《》 says is not what the sentence says; short ones are names of laws (《民法典》). */
const SHORT_TITLE = 8;
const LONGEST_TITLE = 120;
/** The last two characters of a title name the kind of the document (条例, 办法), which the sentence may count. */
const KIND = 2;
const OPENING = "《".charCodeAt(0);

/**
 * All cue words in one tree of characters. A lookup starts at every position of the text; most positions end at the first
 * table, which has one place a code unit, so a text without cues costs one read a character.
 */
export class Trie {
  readonly #first = new Uint16Array(65536);
  readonly #next = new Map<number, number>();
  readonly #wordAt: number[] = [-1];
  readonly #numbers = new Map<string, number>();
  readonly words: string[] = [];

  /** The number of a word; a new word is added. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    let node = 0;
    for (let i = 0; i < word.length; ++i) node = this.#child(node, word.charCodeAt(i)) || this.#grow(node, word, i);
    this.#wordAt[node] = number;
    return number;
  }

  #child(node: number, unit: number): number {
    return node === 0 ? this.#first[unit]! : (this.#next.get(node * 65536 + unit) ?? 0);
  }

  #grow(node: number, word: string, i: number): number {
    const child = this.#wordAt.push(-1) - 1;
    if (child > 65535) throw new Error("The codebook has more cue words than the tree can hold");
    if (node === 0) this.#first[word.charCodeAt(i)] = child;
    else this.#next.set(node * 65536 + word.charCodeAt(i), child);
    return child;
  }

  /** Every occurrence of every word, overlapping ones too. */
  hits(text: string): Hits {
    const found: Hits = {starts: [], ends: [], words: [], titled: []};
    let titleEnd = 0;
    for (let i = 0; i < text.length; ++i) {
      const unit = text.charCodeAt(i);
      if (unit === OPENING) {
        const close = text.slice(i, i + LONGEST_TITLE).indexOf("》");
        if (close > SHORT_TITLE) titleEnd = i + close - KIND;
      }
      let node = this.#first[unit]!;
      for (let end = i + 1; node !== 0; ++end) {
        const word = this.#wordAt[node]!;
        if (word >= 0) {
          found.starts.push(i);
          found.ends.push(end);
          found.words.push(word);
          found.titled.push(i < titleEnd);
        }
        node = end < text.length ? this.#child(node, text.charCodeAt(end)) : 0;
      }
    }
    return found;
  }
}

/** Index of the first hit that starts at `offset` or later. */
export function firstFrom(hits: Hits, offset: number): number {
  let low = 0;
  let high = hits.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
