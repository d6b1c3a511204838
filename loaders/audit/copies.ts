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

/** A place where two stretches differ: [startA, endA, startB, endB]. */
type Gap = readonly [number, number, number, number];

/** Two equal stretches of letters, half-open, but for the gaps. */
interface Stretch {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly gaps: readonly Gap[];
}

const steps = Array.from({length: (STEP + 1) ** 2 - 1}, (_, index) => [
  Math.floor((index + 1) / (STEP + 1)),
  (index + 1) % (STEP + 1)
]).sort((one, other) => one[0]! + one[1]! - other[0]! - other[1]!);

/** The longest stretch about two equal places, `a` before `b`; not before `floor` in the later copy, and without overlap. */
function grown(codes: Uint16Array, a: number, b: number, floor: number): Stretch {
  const least = Math.max(floor, a);
  const back = reach(codes, a, b, -1, (_one, other) => other >= least);
  const on = reach(codes, a, b, 1, (one) => one < back.b);
  let [startA, startB] = [back.a, back.b];
  // A figure is the same or another one as a whole: not 00个 of 3100个 and 2700个.
  while (isDigit(codes[startA]) && isDigit(codes[startA - 1]) && startB < on.b) {
    startA++;
    startB++;
  }
  return {startA, endA: on.a, startB, endB: on.b, gaps: [...back.gaps.reverse(), ...on.gaps]};
}

/** How far two places agree in one direction (1 on, -1 back), over small differences, while the letters are allowed. */
function reach(
  codes: Uint16Array,
  fromA: number,
  fromB: number,
  way: 1 | -1,
  allowed: (a: number, b: number) => boolean
) {
  const shift = way === 1 ? 0 : -1;
  const same = (a: number, b: number) => {
    const [one, other] = [a + shift, b + shift];
    return one >= 0 && other < codes.length && allowed(one, other) && codes[one] === codes[other];
  };
  const gaps: Gap[] = [];
  let [a, b] = [fromA, fromB];
  for (;;) {
    while (same(a, b)) {
      a += way;
      b += way;
    }
    const step = steps.find(([one, other]) => {
      for (let offset = 0; offset < PROOF; offset++)
        if (!same(a + way * (one! + offset), b + way * (other! + offset))) return false;
      return true;
    });
    if (!step) return {a, b, gaps};
    const [nextA, nextB] = [a + way * step[0]!, b + way * step[1]!];
    gaps.push(way === 1 ? [a, nextA, b, nextB] : [nextA, a, nextB, b]);
    a = nextA;
    b = nextB;
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
