import type {Span} from "../types.ts";
import {signTable} from "./characters.ts";

const ends = signTable("等》”】)）、");
const closes = signTable(")）");
const opens = signTable("(（");
const stops = signTable("》0123456789");
const comma = "、".charCodeAt(0);
const and = "和".charCodeAt(0);

/** A list longer than this is no list of members of one thing. */
const furthest = 160;

/**
 * How many members a list has that ends right before `at` within its clause (立法、执法、司法和普法4个): 0 where none does, or where it
 * is open (等), lists documents, or holds figures.
 */
export function listLength(text: string, clause: Span, at: number): number {
  if (at === 0 || ends[text.charCodeAt(at - 1)]) return 0;
  let members = 1;
  let depth = 0;
  for (let i = at - 1; i >= Math.max(clause.start, at - furthest); i--) {
    const code = text.charCodeAt(i);
    if (closes[code]) depth++;
    else if (opens[code]) depth--;
    else if (depth) continue;
    else if (code === comma) members++;
    else if (code === and && members === 1 && at - i > 2) members++;
    else if (stops[code]) return 0;
  }
  return members > 1 ? members : 0;
}
