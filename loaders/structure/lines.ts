import {isBlank} from "../context/marks.ts";
import type {Mark, Span} from "../types.ts";

/** `span` without the blanks at both its ends; null where nothing is left. */
function findTrimmed(text: string, {start, end}: Span): Span | null {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? {start, end} : null;
}

/**
 * The lines of prose in reading order: without blanks at their ends, without empty ones, and cut around captions and
 * page furniture, so that nothing built from lines can overlap those. Places that could not be restored stay inside.
 */
export function lines(text: string, marks: readonly Mark[]): Span[] {
  const outside = marks.filter((mark) => mark.kind !== "unrestored").sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  const keep = (start: number, end: number) => {
    const line = findTrimmed(text, {start, end});
    if (line) spans.push(line);
  };
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    while (next < outside.length && outside[next]!.start < end) {
      const mark = outside[next]!;
      if (mark.start > start) keep(start, mark.start);
      start = Math.max(start, mark.end);
      if (start > end) break;
      next++;
    }
    if (start <= end) {
      keep(start, end);
      start = end + 1;
    }
  }
  return spans;
}
