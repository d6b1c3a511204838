import type {Span} from "../types.ts";

/** A longer sentence is no row's to repeat, in UTF-16 code units; those of reports are shorter, a line without a full stop may be the whole file. */
const LONGEST = 600;
const SIDE = LONGEST / 2;

/** The words of `whole`; of a long one those about the beginning of `part`, with … where it is cut, so that rows do not grow with their sentence. */
export function excerpt(text: string, whole: Span, part: Span): string {
  if (whole.end - whole.start <= LONGEST) return text.slice(whole.start, whole.end);
  const start = Math.max(whole.start, part.start - SIDE);
  const end = Math.min(whole.end, part.start + SIDE);
  return `${start > whole.start ? "…" : ""}${text.slice(start, end)}${end < whole.end ? "…" : ""}`;
}

/** Words as they are; of many the first, with … where they are cut. */
export const beginning = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
