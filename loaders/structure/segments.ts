import type {Span} from "../types.ts";
import {ENDS, roleOf} from "./boundaries.ts";
import {findNumbering, hasWords} from "./numbering.ts";

/** A line, or a part of one that begins with a list number after a blank: what a line was before it was flattened. */
export interface Segment extends Span {
  /** True where several segments share one line. */
  readonly flat: boolean;
}

const blanks = /[ \u3000\t\u00a0]+/g;
/** Farther than this from its number, a blank does not end a heading that has no closing mark. */
const longestHeading = 80;

/** The segments of all lines, in reading order. */
export function segments(text: string, lines: readonly Span[]): Segment[] {
  return lines.flatMap((line) => {
    const inside = startsInside(text, line);
    const starts = [line.start, ...inside];
    return starts.map((start, place) => ({
      start,
      end: trimmedEnd(text, start, starts[place + 1] ?? line.end),
      flat: inside.length > 0
    }));
  });
}

/**
 * Where the lost line breaks of a flattened line were: before a list number behind a blank, and, once there is such a
 * number, at every blank behind a full stop.
 */
function startsInside(text: string, line: Span): number[] {
  const found: number[] = [];
  let numbers = 0;
  let start = line.start;
  blanks.lastIndex = line.start;
  for (let blank = blanks.exec(text); blank && blank.index < line.end; blank = blanks.exec(text)) {
    const at = blanks.lastIndex;
    const last = text[blank.index - 1] ?? "";
    const ends = roleOf[last.charCodeAt(0)] === ENDS || "”）)".includes(last);
    const numbering = findNumbering(text, at, line.end);
    if (numbering && hasWords(text, numbering)) {
      const afterHeading = blank.index - start < longestHeading && findNumbering(text, start, line.end) !== null;
      if (!ends && !afterHeading) continue;
      numbers++;
    } else if (roleOf[last.charCodeAt(0)] !== ENDS) continue;
    found.push(at);
    start = at;
  }
  return numbers ? found : [];
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && " \u3000\t\u00a0".includes(text[end - 1]!)) end--;
  return end;
}
