import type {Span} from "../types.ts";
import {ENDS, PARTS, roleOf} from "./boundaries.ts";
import {findNumbering} from "./numbering.ts";

/** Headings without a number: one or two short lines without a closing mark, between lines of prose. */
export function slogans(text: string, lines: readonly Span[]) {
  const found: {style: "slogan"; start: number; end: number; bodyStart: number; text: string}[] = [];
  const isShort = (line: Span) => {
    const length = line.end - line.start;
    if (length < 4 || length > 35 || findNumbering(text, line.start, line.end)) return false;
    const last = roleOf[text.charCodeAt(line.end - 1)]!;
    return (
      last !== ENDS &&
      last !== PARTS &&
      !/[：:…▲【】|]|\d年\d|^[—－-]|[。！？][”’」』]$/.test(text.slice(line.start, line.end))
    );
  };
  const isProse = (line: Span) => line.end - line.start > 20 || roleOf[text.charCodeAt(line.end - 1)] === ENDS;
  let prose = false;
  for (let place = 0; place < lines.length; ) {
    let end = place;
    while (end < lines.length && isShort(lines[end]!)) end++;
    if (prose && end > place && end - place <= 2 && end < lines.length && isProse(lines[end]!)) {
      const own = lines.slice(place, end);
      found.push({
        style: "slogan",
        start: own[0]!.start,
        end: own.at(-1)!.end,
        bodyStart: own.at(-1)!.end,
        text: own.map((line) => text.slice(line.start, line.end)).join(" ")
      });
    }
    if (end === place) {
      prose ||= roleOf[text.charCodeAt(lines[place]!.end - 1)] === ENDS;
      end++;
    }
    place = end;
  }
  return found;
}
