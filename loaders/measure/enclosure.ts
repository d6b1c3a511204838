import type {Span} from "../types.ts";

const codeOf = (sign: string) => sign.charCodeAt(0);
const line = codeOf("\n");
/** Closing mark, and how far off it may stand: a longer quotation is speech with figures of its own, or has lost its end. */
const pairs = new Map(
  (
    [
      ["《", "》", 120],
      ["“", "”", 40],
      ["‘", "’", 40],
      ["「", "」", 40],
      ["『", "』", 40],
      ['"', '"', 30]
    ] as const
  ).map(([open, close, furthest]) => [codeOf(open), {close: codeOf(close), furthest}])
);

/** The words that the opening mark at `at` encloses on its line, without the marks; null where nothing near closes it. */
export function enclosure(text: string, at: number): Span | null {
  const open = text.charCodeAt(at);
  const {close, furthest} = pairs.get(open)!;
  const limit = Math.min(text.length, at + furthest);
  let depth = 1;
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === line) return null;
    if (code === close) {
      depth--;
      if (depth === 0) return {start: at + 1, end: i};
    } else if (code === open) depth++;
  }
  return null;
}
