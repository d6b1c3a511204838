import {bracketOf, CLOSES, OPENS, roleOf, TOGGLES} from "../context/marks.ts";
import type {Span} from "../types.ts";

/** A quotation longer than this is a lost closing mark rather than speech. */
const LONGEST = 400;
const DEEPEST = 16;

/** Spans as two lists of numbers, which cost less than objects where there are very many. */
interface Enclosures {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The outermost brackets, quotes and 《》 of a line, each with both its marks, in reading order. A mark without its
 * partner, or with a partner too far away, encloses nothing: damaged text must not swallow what follows it.
 */
export function enclosures(text: string, line: Span): Enclosures {
  const starts: number[] = [];
  const ends: number[] = [];
  const open: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    const role = roleOf[code]!;
    if (role === 0 || role > TOGGLES) continue;
    let top = -1;
    if (role !== OPENS) {
      top = open.length - 1;
      while (top >= 0 && bracketOf[text.charCodeAt(open[top]!)] !== bracketOf[code]) top--;
    }
    if (top >= 0) {
      const from = open[top]!;
      open.length = top;
      if (at - from > LONGEST) continue;
      while (starts.length && starts[starts.length - 1]! > from) {
        starts.pop();
        ends.pop();
      }
      starts.push(from);
      ends.push(at + 1);
    } else if (role !== CLOSES) {
      if (open.length === DEEPEST) open.shift();
      open.push(at);
    }
  }
  return {starts, ends};
}
