/** Letters of the grams that are compared. */
const GRAM = 5;

/**
 * Jaccard similarity of two stretches of letters: 5-grams that both have over those that either has; 0..1.
 *
 * Broder, A. Z. (1997). On the resemblance and containment of documents. SEQUENCES 1997, 21–29. doi:10.1109/SEQUEN.1997.666900
 */
export function similarity(a: Uint16Array, b: Uint16Array): number {
  const [ours, theirs] = [grams(a), grams(b)];
  let [i, j, both, either] = [0, 0, 0, 0];
  while (i < ours.length || j < theirs.length) {
    const [one, other] = [ours[i] ?? Number.POSITIVE_INFINITY, theirs[j] ?? Number.POSITIVE_INFINITY];
    if (one === other) both++;
    either++;
    const least = Math.min(one, other);
    while (ours[i] === least) i++;
    while (theirs[j] === least) j++;
  }
  return either === 0 ? 0 : both / either;
}

/** The 5-grams as hashes of 32 bits (FNV-1a over code units), ascending; one met twice stands twice. */
function grams(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - GRAM + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let offset = at; offset < at + GRAM; offset++) hash = Math.imul(hash ^ codes[offset]!, 0x01000193);
    hashes[at] = hash >>> 0;
  }
  return hashes.sort();
}
