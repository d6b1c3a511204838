import {anyOf} from "../lexis/alternatives.ts";
import type {Knowledge, Span} from "../types.ts";

/** Reads, at an offset, a noun that holds what the clause speaks of. */
export type HolderPattern = RegExp;

/**
 * The pattern of `data/lexicons/holders.csv`: a place or body, and the verb that follows it. In 16个乡镇建有法治文化广场 the
 * figure counts townships, not squares; in 16个乡镇法治文化广场 no verb follows, and it counts squares.
 */
export function holderPattern(knowledge: Knowledge): HolderPattern {
  const rows = knowledge.lexicons.holders;
  const words = (role: string) => anyOf(rows.filter((row) => row.role === role).map(({word}) => word));
  return new RegExp(`(${words("holder")})${words("predicate")}`, "y");
}

/** The holder that stands right after a figure, else null. */
export function findHolder(text: string, {start, end}: Span, pattern: HolderPattern): Span | null {
  if (start === end) return null;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? {start, end: start + match[1]!.length} : null;
}
