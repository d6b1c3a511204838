import type {Span} from "../types.ts";

const closing = new Map([
  ["《", "》"],
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"']
]);
/** A quotation longer than this is speech with figures of its own, or its closing mark is lost. */
const longest = new Map([
  ["《", 120],
  ["“", 40],
  ["‘", 40],
  ["「", 40],
  ["『", 40],
  ['"', 30]
]);

/** What the opening mark at `at` encloses on its line, without the marks; null where nothing near closes it. */
export function enclosure(text: string, at: number): Span | null {
  const open = text[at]!;
  const close = closing.get(open)!;
  const limit = Math.min(text.length, at + longest.get(open)!);
  let depth = 1;
  for (let i = at + 1; i < limit; i++) {
    const sign = text[i]!;
    if (sign === "\n") return null;
    if (sign === close) {
      depth--;
      if (depth === 0) return {start: at + 1, end: i};
    } else if (sign === open) depth++;
  }
  return null;
}
