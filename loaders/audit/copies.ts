import type {Span} from "../types.ts";
import {isLetter} from "./letterCount.ts";

/** The words in one copy of a passage that the other lacks. */
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

const isClauseEnd = new Uint8Array(0x10000);
for (const sign of "，。；：、！？…,;:!?\n") isClauseEnd[sign.charCodeAt(0)] = 1;

/**
 * Passages of at least `shortest` letters that stand twice in a text, found by the ends of their clauses and grown letter by
 * letter over small differences; punctuation and spaces do not count. Each letter of the later place is looked at once. In reading order.
 */
export function copies(text: string, shortest: number): Copy[] {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  const firsts = new Map<number, number>();
  const ends: Pair[] = [];
  let [start, end] = [0, 0];
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x0a;
    if (isLetter[code] === 1) {
      codes[end] = code;
      at[end++] = index;
    } else if (isClauseEnd[code] === 1) {
      if (end - start >= TAIL) {
        const tail = hash(codes, end - TAIL, end);
        const first = firsts.get(tail);
        if (first === undefined) firsts.set(tail, end);
        else ends.push({a: first, b: end});
      }
      start = end;
    }
  }
  return grownFrom(ends, codes.subarray(0, end), shortest).map((stretch) => written(text, at, stretch));
}

/** Stretches about pairs of places that seem to be equal, each letter of the later place in one at most. */
function grownFrom(ends: readonly Pair[], codes: Uint16Array, shortest: number): Stretch[] {
  let covered = 0;
  return ends.flatMap(({a, b}) => {
    if (b <= covered) return [];
    const stretch = grown(codes, a, b, covered);
    const length = stretch.endB - stretch.startB;
    // Two tails may share a hash without being equal.
    if (length < TAIL) return [];
    covered = stretch.endB;
    return length >= shortest ? [stretch] : [];
  });
}

/** A hash of some letters (FNV-1a over code units), 32 bits. */
function hash(codes: Uint16Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ codes[at]!, 0x01000193);
  return value;
}

/** A place, or a number of letters, in each of two stretches. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

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

const steps: readonly Pair[] = Array.from({length: (STEP + 1) ** 2 - 1}, (_, index) => ({
  a: Math.floor((index + 1) / (STEP + 1)),
  b: (index + 1) % (STEP + 1)
})).sort((one, other) => one.a + one.b - other.a - other.b);

const isDigit = (code: number | undefined) => code !== undefined && code >= 0x30 && code <= 0x39;

/** The longest stretch about two equal places, `a` before `b`; not before `floor` in the later copy, and without overlap. */
function grown(codes: Uint16Array, a: number, b: number, floor: number): Stretch {
  const back = reach(codes, a, b, -1, Math.max(floor, a));
  const on = reach(codes, a, b, 1, back.b);
  let [startA, startB] = [back.a, back.b];
  // A figure is the same or another one as a whole: not 00个 of 3100个 and 2700个.
  while (isDigit(codes[startA]) && isDigit(codes[startA - 1]) && startB < on.b) {
    startA++;
    startB++;
  }
  return {startA, endA: on.a, startB, endB: on.b, gaps: [...back.gaps.reverse(), ...on.gaps]};
}

/** How far two places agree in one direction (1 on, -1 back), over small differences. */
function reach(codes: Uint16Array, fromA: number, fromB: number, way: 1 | -1, limit: number) {
  const gaps: Gap[] = [];
  let [a, b] = [fromA, fromB];
  for (;;) {
    while (same(codes, a, b, way, limit)) {
      a += way;
      b += way;
    }
    const step = findStep(codes, a, b, way, limit);
    if (!step) return {a, b, gaps};
    const [nextA, nextB] = [a + way * step.a, b + way * step.b];
    gaps.push(way === 1 ? [a, nextA, b, nextB] : [nextA, a, nextB, b]);
    a = nextA;
    b = nextB;
  }
}

/** The least difference beyond which PROOF letters agree. */
function findStep(codes: Uint16Array, a: number, b: number, way: 1 | -1, limit: number): Pair | null {
  for (const step of steps) {
    let proof = 0;
    while (proof < PROOF && same(codes, a + way * (step.a + proof), b + way * (step.b + proof), way, limit)) proof++;
    if (proof === PROOF) return step;
  }
  return null;
}

/** Whether the next letters in a direction agree: on, while the earlier place is before `limit`; back, while the later is not. */
function same(codes: Uint16Array, a: number, b: number, way: 1 | -1, limit: number): boolean {
  const [one, other] = way === 1 ? [a, b] : [a - 1, b - 1];
  return one >= 0 && other < codes.length && (way === 1 ? one < limit : other >= limit) && codes[one] === codes[other];
}

function written(text: string, at: Uint32Array, {startA, endA, startB, endB, gaps}: Stretch): Copy {
  const {start, end} = spanOf(at, startB, endB);
  return {
    start,
    end,
    earlier: spanOf(at, startA, endA),
    letters: endB - startB,
    differences: gaps.map(([fromA, toA, fromB, toB]) => ({
      before: around(text, spanOf(at, Math.max(startA, fromA - 2), Math.min(endA, toA + 2))),
      here: around(text, spanOf(at, Math.max(startB, fromB - 2), Math.min(endB, toB + 2)))
    }))
  };
}

const spanOf = (at: Uint32Array, start: number, end: number): Span => ({start: at[start]!, end: at[end - 1]! + 1});
/** A difference with two letters before and after it, so that it can be read. */
const around = (text: string, {start, end}: Span) => text.slice(start, end);
