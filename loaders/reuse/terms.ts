import type {Knowledge, Term} from "../types.ts";

/** How often each policy term of the lexicon stands in the text. */
export function terms(_text: string, _knowledge: Knowledge): Term[] {
  return [];
}
