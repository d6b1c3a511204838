import {BLANK, CLOSES, ENDS, isBlank, roleOf} from "../context/marks.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Span} from "../types.ts";
import {findNumbering, hasWords} from "./numbering.ts";

/** A line, or a part of one that begins with a list number after a blank: what a line was before it was flattened. */
export interface Segment extends Span {
  /** True where several segments share one line. */
  readonly flat: boolean;
}

/** Farther than this from its number, a blank does not end a heading that has no closing mark. */
const LONGEST_HEADING = 80;

/** The segments of all lines, in reading order. */
export function segments(text: string, lines: readonly Span[]): Segment[] {
  const all: Segment[] = [];
  for (const line of lines) {
    const inside = startsInside(text, line);
    const flat = inside.length > 0;
    let start = line.start;
    for (const next of inside) {
      all.push({start, end: trimmedEnd(text, start, next), flat});
      start = next;
    }
    all.push({start, end: line.end, flat});
  }
  return all;
}

/**
 * The lost line breaks of a flattened line: before a list number behind a blank, and, once there is such a
 * number, at every blank behind a full stop.
 */
function startsInside(text: string, line: Span): number[] {
  const offsets: number[] = [];
  let numbers = 0;
  let start = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (roleOf[text.charCodeAt(at)] !== BLANK) continue;
    while (isBlank(text.charCodeAt(at))) at++;
    const before = trimmedEnd(text, start, at);
    const last = text.charCodeAt(before - 1);
    const numbering = findNumbering(text, at, line.end);
    if (numbering && hasWords(text, numbering)) {
      const ends = roleOf[last] === ENDS || roleOf[last] === CLOSES;
      const afterHeading = before - start < LONGEST_HEADING && findNumbering(text, start, line.end) !== null;
      if (!ends && !afterHeading) continue;
      numbers++;
    } else if (roleOf[last] !== ENDS) continue;
    offsets.push(at);
    start = at;
  }
  const bare = startsWithoutBlanks(text, line);
  if (bare.length <= numbers) return numbers ? offsets : [];
  return [...new Set([...(numbers ? offsets : []), ...bare])].sort((a, b) => a - b);
}

/** A line as long as this that holds whole lists is a text that lost its line breaks and its blanks. */
const SHORTEST_TEXT = 400;
const afterMark = regex("g")`[。！？${signs.colon}](?=[一二三四五六七八九十（(])`;

/**
 * The same where not even blanks are left: before 一、 and （一） behind a full stop, and before （一） right behind the
 * words of a heading; only where such numbers run on from 一, as lone ones are enumerations inside a sentence.
 */
function startsWithoutBlanks(text: string, line: Span): number[] {
  if (line.end - line.start < SHORTEST_TEXT) return [];
  const offsets: number[] = [];
  const values = new Map<string, number[]>();
  const add = (at: number): boolean => {
    const numbering = findNumbering(text, at, line.end);
    if (!numbering || !/^han/.test(numbering.style) || !hasWords(text, numbering)) return false;
    offsets.push(at);
    const list = values.get(numbering.style);
    if (list) list.push(numbering.value);
    else values.set(numbering.style, [numbering.value]);
    return numbering.style === "han";
  };
  for (const {index} of text.slice(line.start, line.end).matchAll(afterMark)) {
    const at = line.start + index + 1;
    if (!add(at)) continue;
    const inner = text.slice(at + 2, at + LONGEST_HEADING).search(/[（(]一[）)]|[。！？]/);
    if (inner > 0 && text[at + 3 + inner] === "一") add(at + 2 + inner);
  }
  const runs = [...values.values()].some((list) => list[0] === 1 && list[1] === 2);
  return runs ? offsets : [];
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
