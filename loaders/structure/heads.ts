import type {Span} from "../types.ts";
import {ENDS, roleOf} from "./boundaries.ts";

/** A line of the head (title, subtitle, date, source, address) is not longer than this. */
const longest = 60;
/** More short lines than this are no head. */
const most = 12;

/** Where the first line of prose begins: behind title, date, source and address. 0 where the text begins with prose. */
export function headEnd(text: string, lines: readonly Span[]): number {
  for (const [place, {start, end}] of lines.entries()) {
    if (place > most) return 0;
    if (end - start > longest || roleOf[text.charCodeAt(end - 1)] === ENDS) return place ? start : 0;
  }
  return 0;
}
