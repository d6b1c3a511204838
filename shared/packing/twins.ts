/**
 * Two texts that are nearly the same, piece beside piece: a compressor looks back some 32 kB only, and finds the one in the other so.
 */

/** Of each text, in UTF-16 code units. */
const PIECE = 2000;

/** The pieces of both, one of the one and one of the other in turn. */
export function interleaved(one: string, other: string): string[] {
  const count = Math.max(1, Math.ceil(Math.max(one.length, other.length) / PIECE));
  const cut = (text: string, i: number) =>
    text.slice(Math.floor((i * text.length) / count), Math.floor(((i + 1) * text.length) / count));
  return Array.from({length: count}, (_, i) => [cut(one, i), cut(other, i)]).flat();
}

/** Both texts again. */
export const separated = (pieces: readonly string[]): [one: string, other: string] => [
  pieces.filter((_, i) => i % 2 === 0).join(""),
  pieces.filter((_, i) => i % 2 === 1).join("")
];
