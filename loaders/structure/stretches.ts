import type {Span} from "../types.ts";
import type {Heading} from "./heading.ts";

/** The lines cut at both ends of every heading and before the signature, so that no sentence can cross one. */
export function stretches(lines: readonly Span[], headings: readonly Heading[], signature: number | null): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const line of lines) {
    let start = line.start;
    while (next < headings.length && headings[next]!.start < line.end) {
      const heading = headings[next]!;
      if (heading.start > start) spans.push({start, end: heading.start});
      const end = Math.min(heading.bodyStart, line.end);
      spans.push({start: Math.max(heading.start, start), end});
      start = end;
      if (heading.bodyStart > line.end) break;
      next++;
    }
    if (signature !== null && start < signature && signature < line.end) {
      spans.push({start, end: signature});
      start = signature;
    }
    if (start < line.end) spans.push({start, end: line.end});
  }
  return spans;
}
