import type {Span} from "../types.ts";
import type {Codebook} from "./codebook.ts";
import type {Reaches} from "./reaches.ts";
import {firstFrom, type Hits} from "./trie.ts";

/**
 * How many characters that nothing explains stand between a word and the figure; fillers (共计, 全市, 达) and brackets do
 * not count. `人民调解员7125名` has no gap; in `人民调解员全年走访群众3000人` it is 走访群众, and the figure counts something else.
 */
export function gaps(
  text: string,
  codebook: Codebook,
  hits: Hits,
  {own, tail}: Reaches
): (start: number, end: number) => number {
  const before = counts(text, codebook, hits, own);
  const after = counts(text, codebook, hits, tail);
  return (start, end) => {
    if (start >= own.start && end <= own.end) return before[own.end - own.start]! - before[end - own.start]!;
    if (start >= tail.start && end <= tail.end) return after[start - tail.start]!;
    return 0;
  };
}

/** Digits, brackets and quotation marks are below; full-width marks, above the characters, are rare before a figure. */
const FIRST_HAN = 0x4e00;

/** Unexplained characters from the start of the span to each of its offsets. */
function counts(text: string, {uses}: Codebook, hits: Hits, {start, end}: Span): Uint8Array {
  const {starts, ends, words} = hits;
  const sums = new Uint8Array(end - start + 1);
  for (let i = start; i < end; ++i) if (text.charCodeAt(i) >= FIRST_HAN) sums[i - start + 1] = 1;
  for (let hit = firstFrom(hits, start); hit < starts.length && starts[hit]! < end; ++hit)
    if (uses[words[hit]!]!.isFiller && ends[hit]! <= end)
      sums.fill(0, starts[hit]! - start + 1, ends[hit]! - start + 1);
  for (let i = 1; i < sums.length; ++i) sums[i]! += sums[i - 1]!;
  return sums;
}
