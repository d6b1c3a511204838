/** How often something stands in a report: in how many sentences, and how often in all, none overlapping. */
export interface Posting {
  /** The number of the report in the order of the index. */
  readonly report: number;
  readonly sentences: number;
  readonly occurrences: number;
}

/** The continuation of a number of several bytes: seven bits a byte, the lowest first (LEB128, unsigned). */
const MORE = 0x80;

/** Writes a whole number from 0 on at a place of a list; gives the place behind it. */
export function putNumber(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let end = at;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes[end++] = (rest % MORE) + MORE;
  bytes[end++] = rest;
  return end;
}

/** A reader of numbers, from a place of a list on. */
export function numbersFrom(bytes: Uint8Array, start = 0): {readonly next: () => number; readonly at: () => number} {
  let position = start;
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= MORE) {
      const byte = bytes[position++];
      if (byte === undefined) throw new RangeError("the list of numbers is cut off");
      value += (byte % MORE) * scale;
      if (byte < MORE) return value;
    }
  };
  return {next, at: () => position};
}

/** Bytes that one posting may take. */
const LARGEST = 15;

/** A list of postings in ascending order of reports, as it is stored: steps between reports, sentences, occurrences beyond one a sentence. */
export class PostingList {
  #bytes = new Uint8Array(8);
  #length = 0;
  #last = -1;

  add({report, sentences, occurrences}: Posting): void {
    if (this.#length + LARGEST > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length + LARGEST);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let at = putNumber(this.#bytes, this.#length, report - this.#last - 1);
    at = putNumber(this.#bytes, at, sentences);
    this.#length = putNumber(this.#bytes, at, occurrences - sentences);
    this.#last = report;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** The postings that a list stores. Throws where it is cut off. */
export function postingsIn(bytes: Uint8Array): Posting[] {
  const {next, at} = numbersFrom(bytes);
  const postings: Posting[] = [];
  for (let report = -1; at() < bytes.length; ) {
    report += next() + 1;
    const sentences = next();
    postings.push({report, sentences, occurrences: sentences + next()});
  }
  return postings;
}
