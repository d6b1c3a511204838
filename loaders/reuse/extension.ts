/** A place in each of two texts. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

/** A difference of at most this many letters on either side is stepped over where a passage ends. */
const STEP = 4;
/** Letters that must be equal beyond the difference. */
const PROOF = 6;

const steps: readonly Pair[] = Array.from({length: (STEP + 1) ** 2 - 1}, (_, index) => ({
  a: Math.floor((index + 1) / (STEP + 1)),
  b: (index + 1) % (STEP + 1)
})).sort((one, other) => one.a + one.b - other.a - other.b || Math.max(one.a, one.b) - Math.max(other.a, other.b));

/**
 * How far a passage goes on from a pair of places where the texts differ, over small differences: a word exchanged, left out
 * or put in. `way` is 1 to go on towards the end and -1 towards the start; `limit` holds the letters that may still be taken.
 */
export function grown(a: Uint16Array, b: Uint16Array, from: Pair, way: 1 | -1, limit: number): Pair {
  /** The letter `offset` letters on from a place, in the direction of `way`; -1 beyond the text. */
  const letter = (codes: Uint16Array, origin: number, offset: number) =>
    codes[way === 1 ? origin + offset : origin - 1 - offset] ?? -1;
  const equal = (at: Pair, offset: number) => {
    const code = letter(a, at.a, offset);
    return code !== -1 && code === letter(b, at.b, offset);
  };
  let [at, left] = [from, limit];
  for (;;) {
    const step = steps.find((step) => {
      const beyond = {a: at.a + way * step.a, b: at.b + way * step.b};
      for (let offset = 0; offset < PROOF; offset++) if (!equal(beyond, offset)) return false;
      return true;
    });
    if (!step) return at;
    at = {a: at.a + way * step.a, b: at.b + way * step.b};
    let length = 0;
    while (length <= left && equal(at, length)) length++;
    const taken = length + Math.max(step.a, step.b);
    if (taken > left) return {a: at.a - way * step.a, b: at.b - way * step.b};
    left -= taken;
    at = {a: at.a + way * length, b: at.b + way * length};
  }
}
