import {ENDS, PARTS, roleOf} from "../context/marks.ts";
import type {Span} from "../types.ts";

/** A signature is not longer than this; what is longer is prose that lost its full stop. */
const LONGEST = 200;
const date = /(?:\d{4}|[二〇○零一九]{4})年[\d一二三四五六七八九十]{1,3}月/;
const issuer = /(?:政府|委员会|办公室|办|局|厅|院|委|中心|小组)\s*$/m;

/** The start of the block of issuer and date, behind the last sentence; null if there is none. */
export function findSignature(text: string, lines: readonly Span[]): number | null {
  let start: number | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!;
    const last = roleOf[text.charCodeAt(line.end - 1)];
    if (
      line.end - line.start > 60 ||
      last === ENDS ||
      last === PARTS ||
      /[。！？][”）)]$/.test(text.slice(line.start, line.end))
    ) {
      if (start === null) return findInLine(text, line);
      break;
    }
    start = line.start;
    if (text.length - start > LONGEST) return null;
  }
  if (start === null) return null;
  const words = text.slice(start);
  return date.test(words) || issuer.test(words) ? start : null;
}

/** The same in a flattened text: behind the last full stop of the last line. */
function findInLine(text: string, {start, end}: Span): number | null {
  let at = end;
  while (at > start && at > end - LONGEST && roleOf[text.charCodeAt(at - 1)] !== ENDS) at--;
  const words = text.slice(at, end);
  if (at === end || at === start || words.length > 80 || !date.test(words)) return null;
  return at + (words.length - words.trimStart().length);
}
