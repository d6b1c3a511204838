import type {Span} from "../types.ts";
import {bracketOf, CLOSES, OPENS, roleOf, TOGGLES} from "./boundaries.ts";

/** A quotation longer than this is a lost closing mark rather than speech. */
const longest = 400;
const deepest = 16;

/**
 * The outermost brackets, quotes and 《》 of a line, each with both its marks, in reading order. A mark without its
 * partner, or with a partner too far away, encloses nothing: damaged text must not swallow what follows it.
 */
export function enclosures(text: string, {start, end}: Span): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  const keep = (from: number, to: number) => {
    if (to - from > longest) return;
    while (found.length && found[found.length - 1]!.start > from) found.pop();
    found.push({start: from, end: to + 1});
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const role = roleOf[code]!;
    if (role === 0 || role > TOGGLES) continue;
    if (role === TOGGLES) {
      const from = open.findIndex((position) => text.charCodeAt(position) === code);
      if (from >= 0) {
        keep(open[from]!, at);
        open.length = from;
        continue;
      }
    }
    if (role === CLOSES) {
      let top = open.length - 1;
      while (top >= 0 && bracketOf[text.charCodeAt(open[top]!)] !== bracketOf[code]) top--;
      if (top < 0) continue;
      keep(open[top]!, at);
      open.length = top;
    } else if (role === OPENS || role === TOGGLES) {
      if (open.length === deepest) open.shift();
      open.push(at);
    }
  }
  return found;
}
