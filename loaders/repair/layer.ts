import type {Edit, Step} from "../types.ts";

/** A text after some edits, and the step between the two; null where every character has kept its place. */
export interface Layer {
  readonly text: string;
  readonly step: Step | null;
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
  return {text: parts.join(""), step: moved ? {before, after} : null};
}
