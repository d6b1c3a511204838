import type {Span} from "../types.ts";

/** A list longer than this is no list of members of one thing. */
const furthest = 160;

/**
 * How many members a list has that ends right before `at` within its clause (立法、执法、司法和普法4个): 0 where none does, or where it
 * is open (等), lists documents, or holds figures.
 */
export function listLength(text: string, clause: Span, at: number): number {
  const last = text[at - 1];
  if (last === undefined || "等》”】)）、".includes(last)) return 0;
  let members = 1;
  let depth = 0;
  for (let i = at - 1; i >= Math.max(clause.start, at - furthest); i--) {
    const sign = text[i]!;
    if (sign === ")" || sign === "）") depth++;
    else if (sign === "(" || sign === "（") depth--;
    else if (depth) continue;
    else if (sign === "、") members++;
    else if (sign === "和" && members === 1 && at - i > 2) members++;
    else if (sign === "》" || (sign >= "0" && sign <= "9")) return 0;
  }
  return members > 1 ? members : 0;
}
