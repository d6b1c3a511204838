/** Letters in one fingerprint: the shortest copy that can be noticed. Chinese words have two letters, so this is about six words. */
export const GRAM = 12;
/** Fingerprints in one window; a copy of GRAM + WINDOW - 1 = 20 letters is always noticed. */
const WINDOW = 9;

/** Places in the letters where a fingerprint was taken, and its hash. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

const BASE = 0x01000193;
/** The weight of the letter that leaves the gram. */
const leavingWeight = Array.from({length: GRAM - 1}).reduce((weight: number) => Math.imul(weight, BASE), 1);

/** Mixes the bits of a rolling hash, so that the least of a window is any of them with the same chance. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const whole = Math.imul(half ^ (half >>> 15), 0x846ca68b);
  return (whole ^ (whole >>> 16)) >>> 0;
}

/**
 * The fingerprints of a text by robust winnowing: of each window of hashes of letter grams the least, and while it stays
 * the least, the same one. About 2 / (WINDOW + 1) of the letters; linear in their number.
 *
 * Schleimer, S., Wilkerson, D. S. & Aiken, A. (2003). Winnowing: local algorithms for document fingerprinting.
 * SIGMOD 2003, 76–85. doi:10.1145/872757.872770
 */
export function fingerprints(codes: Uint16Array): Fingerprints {
  const grams = codes.length - GRAM + 1;
  if (grams <= 0) return {hashes: new Uint32Array(0), places: new Uint32Array(0)};
  const all = gramHashes(codes, grams);
  const hashes = new Uint32Array(grams);
  const places = new Uint32Array(grams);
  let count = 0;
  let least = -1;
  for (let last = Math.min(WINDOW, grams) - 1; last < grams; last++) {
    const first = Math.max(0, last - WINDOW + 1);
    const before = least;
    if (least < first) {
      least = last;
      for (let at = last - 1; at >= first; at--) if (all[at]! < all[least]!) least = at;
    } else if (all[last]! < all[least]!) least = last;
    if (least === before) continue;
    hashes[count] = all[least]!;
    places[count++] = least;
  }
  return {hashes: hashes.slice(0, count), places: places.slice(0, count)};
}

function gramHashes(codes: Uint16Array, grams: number): Uint32Array {
  const all = new Uint32Array(grams);
  let rolling = 0;
  for (let at = 0; at < GRAM; at++) rolling = (Math.imul(rolling, BASE) + codes[at]!) | 0;
  all[0] = mixed(rolling);
  for (let at = 1; at < grams; at++) {
    rolling = (rolling - Math.imul(codes[at - 1]!, leavingWeight)) | 0;
    rolling = (Math.imul(rolling, BASE) + codes[at + GRAM - 1]!) | 0;
    all[at] = mixed(rolling);
  }
  return all;
}
