import type {Span} from "../types.ts";

/** What stands in one copy of a passage and not in the other. */
interface Difference {
  readonly before: string;
  readonly here: string;
}

/** A passage that stands earlier in the same text; the span is that of the later place. */
export interface Copy extends Span {
  readonly earlier: Span;
  /** Letters and digits of the later place. */
  readonly letters: number;
  readonly differences: readonly Difference[];
}

/** Letters at the end of a clause that are looked up. */
const TAIL = 8;
/** Letters that may differ, and letters that must then agree. */
const STEP = 3;
const PROOF = 5;

/** What ends a clause, and the end of the text. */
const clauseEnd = /[，。；：、！？…,;:!?\n]+|$/g;

const isLetter = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a);

/**
 * Passages of a text that stand in it twice, found by the ends of their clauses and grown letter by letter over small
 * differences; punctuation and spaces do not count. Each letter of the later place is looked at once. In reading order.
 */
export function copies(text: string): Copy[] {
  const {codes, at} = lettersOf(text);
  const firsts = new Map<string, number>();
  const found: Copy[] = [];
  let [start, end, covered] = [0, 0, 0];
  for (const {index} of text.matchAll(clauseEnd)) {
    start = end;
    while (end < at.length && at[end]! < index) end++;
    if (end - start < TAIL) continue;
    const tail = String.fromCharCode(...codes.subarray(end - TAIL, end));
    const first = firsts.get(tail);
    if (first === undefined) firsts.set(tail, end);
    else if (end > covered) {
      const copy = grown(codes, first, end, covered);
      covered = copy.endB;
      found.push(written(text, at, copy));
    }
  }
  return found;
}

function lettersOf(text: string): {codes: Uint16Array; at: Uint32Array} {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) continue;
    codes[length] = code;
    at[length++] = index;
  }
  return {codes: codes.subarray(0, length), at: at.subarray(0, length)};
}

const isDigit = (code: number | undefined) => code !== undefined && code >= 0x30 && code <= 0x39;

/** Two equal stretches of letters, half-open, with the places where they differ: [startA, endA, startB, endB]. */
interface Stretch {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly gaps: readonly (readonly [number, number, number, number])[];
}

const steps = Array.from({length: (STEP + 1) ** 2 - 1}, (_, index) => [
  Math.floor((index + 1) / (STEP + 1)),
  (index + 1) % (STEP + 1)
]).sort((one, other) => one[0]! + one[1]! - other[0]! - other[1]!);

/** The longest stretch about two equal places, `a` before `b`; not before `floor` in the later copy, and without overlap. */
function grown(codes: Uint16Array, a: number, b: number, floor: number): Stretch {
  const same = (one: number, other: number) => other < codes.length && one >= 0 && codes[one] === codes[other];
  let startA = a - TAIL;
  let startB = b - TAIL;
  while (startB > Math.max(floor, a) && same(startA - 1, startB - 1)) {
    startA--;
    startB--;
  }
  let [endA, endB] = [a, b];
  const gaps: (readonly [number, number, number, number])[] = [];
  for (;;) {
    while (endA < startB && same(endA, endB)) {
      endA++;
      endB++;
    }
    const step = steps.find(([one, other]) => {
      for (let offset = 0; offset < PROOF; offset++)
        if (endA + one! + offset >= startB || !same(endA + one! + offset, endB + other! + offset)) return false;
      return true;
    });
    if (!step) {
      // A figure is the same or another one as a whole: not 00个 of 3100个 and 2700个.
      while (isDigit(codes[startA]) && isDigit(codes[startA - 1]) && startB < endB) {
        startA++;
        startB++;
      }
      return {startA, endA, startB, endB, gaps};
    }
    gaps.push([endA, endA + step[0]!, endB, endB + step[1]!]);
    endA += step[0]!;
    endB += step[1]!;
  }
}

function written(text: string, at: Uint32Array, {startA, endA, startB, endB, gaps}: Stretch): Copy {
  const span = (start: number, end: number) => ({start: at[start]!, end: at[end - 1]! + 1});
  /** A difference with two letters before and after it, so that it can be read. */
  const around = (start: number, end: number, from: number, to: number) => {
    const {start: first, end: last} = span(Math.max(from, start - 2), Math.min(to, end + 2));
    return text.slice(first, last);
  };
  return {
    ...span(startB, endB),
    earlier: span(startA, endA),
    letters: endB - startB,
    differences: gaps.map(([fromA, toA, fromB, toB]) => ({
      before: around(fromA, toA, startA, endA),
      here: around(fromB, toB, startB, endB)
    }))
  };
}
