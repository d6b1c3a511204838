import type {Lexis} from "./lexis.ts";

/** Words found in a text, as parallel lists in the order of their starts. */
export interface Hits {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of the words: places in the entries of the lexis. */
  readonly words: Int32Array;
  /** By offset, up to the text's length: the first hit that starts there or later. */
  readonly from: Int32Array;
}

/** Every occurrence of every word, overlapping ones too. */
export function hits<Entry>(lexis: Lexis<Entry>, text: string): Hits {
  const {wordAt} = lexis;
  const {length} = text;
  const from = new Int32Array(length + 1);
  let starts = new Int32Array((length >> 1) + 16);
  let ends = new Int32Array(starts.length);
  let words = new Int32Array(starts.length);
  let count = 0;
  let next = length > 0 ? text.charCodeAt(0) : 0;
  for (let start = 0; start < length; start++) {
    const first = next;
    next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
    from[start] = count;
    if (!lexis.opens(first, next)) continue;
    let node = lexis.step(0, first);
    for (let end = start + 1; node !== 0; end++) {
      const word = wordAt[node]!;
      if (word >= 0) {
        if (count === starts.length) [starts, ends, words] = [doubled(starts), doubled(ends), doubled(words)];
        starts[count] = start;
        ends[count] = end;
        words[count++] = word;
      }
      node = end < length ? lexis.step(node, text.charCodeAt(end)) : 0;
    }
  }
  from[length] = count;
  return {count, starts, ends, words, from};
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(list.length * 2);
  twice.set(list);
  return twice;
}

/** Calls `found` for each word in the text, left to right, the longest at each place, none overlapping. */
export function eachLongest<Entry>(
  lexis: Lexis<Entry>,
  text: string,
  visit: (start: number, end: number, entry: Entry) => void
): void {
  const {wordAt, entries} = lexis;
  const {length} = text;
  let next = length > 0 ? text.charCodeAt(0) : 0;
  for (let start = 0; start < length; start++) {
    const first = next;
    next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
    if (!lexis.opens(first, next)) continue;
    let longest = -1;
    let last = start;
    let node = lexis.step(0, first);
    for (let end = start + 1; node !== 0; end++) {
      if (wordAt[node]! >= 0) {
        longest = wordAt[node]!;
        last = end;
      }
      node = end < length ? lexis.step(node, text.charCodeAt(end)) : 0;
    }
    if (longest < 0) continue;
    visit(start, last, entries[longest]!);
    start = last - 1;
    next = last < length ? text.charCodeAt(last) : 0;
  }
}
