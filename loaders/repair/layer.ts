import type {Concordance, Edit, Span} from "../types.ts";

/** A text after some edits, and the map between the two. */
export interface Layer extends Concordance {
  readonly text: string;
}

/**
 * `text` with `edits` made. Edits are sorted and do not overlap, and none is empty; throws a `RangeError` that names the rule otherwise.
 * An edit that keeps the length maps character by character, any other as one whole.
 */
export function layer(text: string, edits: readonly Edit[], rule: string): Layer {
  const before = new Int32Array(edits.length * 2);
  const after = new Int32Array(edits.length * 2);
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  let moved = false;
  edits.forEach(({start, end, is}, i) => {
    if (start < read || end <= start || end > text.length)
      throw new RangeError(`rule ${rule}: edit ${start}..${end} after ${read} of ${text.length}`);
    parts.push(text.slice(read, start), is);
    written += start - read;
    before.set([start, end], 2 * i);
    after.set([written, written + is.length], 2 * i);
    read = end;
    written += is.length;
    moved ||= is.length !== end - start;
  });
  parts.push(text.slice(read));
  const same = (span: Span) => span;
  return {
    text: parts.join(""),
    toSource: moved ? (span) => mapped(span, after, before) : same,
    toRepaired: moved ? (span) => mapped(span, before, after) : same
  };
}

/** The shortest span over there that holds all that belongs to the span over here. */
function mapped({start, end}: Span, here: Int32Array, there: Int32Array): Span {
  const first = position(start, here, there, false);
  return start === end ? {start: first, end: first} : {start: first, end: position(end, here, there, true)};
}

/** Of the positions that may answer, a start takes the last and an end the first: what was deleted between belongs to neither. */
function position(at: number, here: Int32Array, there: Int32Array, isEnd: boolean): number {
  let low = 0;
  let high = here.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = here[2 * middle]!;
    if (isEnd ? start < at : start <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return at;
  const edit = 2 * (low - 1);
  const [a, b] = [here[edit]!, here[edit + 1]!];
  const [c, d] = [there[edit]!, there[edit + 1]!];
  if (isEnd ? at > b : at >= b) return d + at - b;
  if (d - c === b - a) return c + at - a;
  return isEnd ? d : c;
}
