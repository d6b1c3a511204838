import type {Span} from "../types.ts";

/** The Han letters. */
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** The pairs of neighbouring Han letters in a stretch, each once, as numbers: first letter × 2^16 + second. */
export function bigrams(text: string, {start, end}: Span): number[] {
  const pairs = new Set<number>();
  let before = start < end ? text.charCodeAt(start) : 0;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHan(before) && isHan(code)) pairs.add(before * 0x10000 + code);
    before = code;
  }
  return [...pairs];
}
