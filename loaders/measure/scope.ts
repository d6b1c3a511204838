import type {ScopeKind, Span} from "../types.ts";
import type {Lexicon} from "./lexicon.ts";

/** How far into a clause its subject is looked for. */
const reach = 24;

/** Whether a figure speaks of the whole area, of the government's own level, of a unit within it, or of a named subset. */
export function scope(text: string, clause: Span, at: number, {scopes}: Lexicon): ScopeKind {
  const end = Math.min(at, clause.start + reach);
  for (let i = clause.start; i < end; i++) {
    const hit = scopes.findAt(text, i, end);
    if (hit) return hit.entry;
  }
  return "area";
}
