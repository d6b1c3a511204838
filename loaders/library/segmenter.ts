/** A dictionary in jieba's form: a line a word, with how often it was counted. */
type Dictionary = ReadonlyMap<string, number>;

/** Words longer than this are not looked for: callers cut stretches of a dozen letters. */
const LONGEST = 12;

/** The dictionary, and the logarithm of the sum of its counts. */
function dictionaryOf(text: string): {counts: Dictionary; all: number} {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const line of text.split("\n")) {
    const blank = line.indexOf(" ");
    if (blank < 0) continue;
    const count = Number.parseInt(line.slice(blank + 1), 10);
    counts.set(line.slice(0, blank), count);
    sum += count;
  }
  return {counts, all: Math.log(sum)};
}

/**
 * Word segmentation as `@node-rs/jieba` does it without its hidden Markov model, for platforms without native code: of all ways to cut
 * a text into words of the dictionary the one with the greatest product of probabilities. Of equal ones the longer first word is taken.
 */
export class Segmenter {
  readonly #counts: Dictionary;
  readonly #all: number;

  private constructor(dictionary: string) {
    const {counts, all} = dictionaryOf(dictionary);
    this.#counts = counts;
    this.#all = all;
  }

  static withDict(dictionary: string): Segmenter {
    return new Segmenter(dictionary);
  }

  /** The words of a stretch of Chinese characters, in order. Time grows with its length. */
  cut(text: string): string[] {
    const letters = Array.from(text);
    const best = new Float64Array(letters.length + 1);
    const ends = new Uint32Array(letters.length);
    for (let start = letters.length - 1; start >= 0; start--) {
      best[start] = Number.NEGATIVE_INFINITY;
      let word = "";
      for (let end = start + 1; end <= letters.length && end - start <= LONGEST; end++) {
        word += letters[end - 1]!;
        const count = this.#counts.get(word) ?? (end === start + 1 ? 1 : 0);
        if (count === 0) continue;
        const weight = Math.log(count) - this.#all + best[end]!;
        if (weight < best[start]!) continue;
        best[start] = weight;
        ends[start] = end;
      }
    }
    const words: string[] = [];
    for (let start = 0; start < letters.length; start = ends[start]!)
      words.push(letters.slice(start, ends[start]!).join(""));
    return words;
  }
}
