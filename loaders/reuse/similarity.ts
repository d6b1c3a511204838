/** Letters of the grams that are compared. */
const GRAM = 5;

/**
 * Jaccard similarity of two stretches of letters: 5-grams that both have over those that either has; 0..1.
 *
 * Broder, A. Z. (1997). On the resemblance and containment of documents. SEQUENCES 1997, 21–29. doi:10.1109/SEQUEN.1997.666900
 */
export function similarity(a: Uint16Array, b: Uint16Array): number {
  const ours = grams(a);
  const theirs = grams(b);
  let both = 0;
  for (const gram of ours) if (theirs.has(gram)) both++;
  const either = ours.size + theirs.size - both;
  return either === 0 ? 0 : both / either;
}

function grams(codes: Uint16Array): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= codes.length; at++) found.add(String.fromCharCode(...codes.subarray(at, at + GRAM)));
  return found;
}
