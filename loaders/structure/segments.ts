import type {Span} from "../types.ts";
import {CLOSES, ENDS, isBlank, roleOf} from "./boundaries.ts";
import {findNumbering, hasWords} from "./numbering.ts";

/** A line, or a part of one that begins with a list number after a blank: what a line was before it was flattened. */
export interface Segment extends Span {
  /** True where several segments share one line. */
  readonly flat: boolean;
}

/** Farther than this from its number, a blank does not end a heading that has no closing mark. */
const longestHeading = 80;

/** The segments of all lines, in reading order. */
export function segments(text: string, lines: readonly Span[]): Segment[] {
  const found: Segment[] = [];
  for (const line of lines) {
    const inside = startsInside(text, line);
    const flat = inside.length > 0;
    let start = line.start;
    for (const next of inside) {
      found.push({start, end: trimmedEnd(text, start, next), flat});
      start = next;
    }
    found.push({start, end: line.end, flat});
  }
  return found;
}

/**
 * Where the lost line breaks of a flattened line were: before a list number behind a blank, and, once there is such a
 * number, at every blank behind a full stop.
 */
function startsInside(text: string, line: Span): number[] {
  const found: number[] = [];
  let numbers = 0;
  let start = line.start;
  for (let at = line.start + 1; at < line.end; at++) {
    if (!isBlank(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at))) continue;
    const before = trimmedEnd(text, start, at);
    const last = text.charCodeAt(before - 1);
    const numbering = findNumbering(text, at, line.end);
    if (numbering && hasWords(text, numbering)) {
      const ends = roleOf[last] === ENDS || roleOf[last] === CLOSES;
      const afterHeading = before - start < longestHeading && findNumbering(text, start, line.end) !== null;
      if (!ends && !afterHeading) continue;
      numbers++;
    } else if (roleOf[last] !== ENDS) continue;
    found.push(at);
    start = at;
  }
  return numbers ? found : [];
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
