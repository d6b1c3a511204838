import type {Citation, Knowledge, Sentence} from "../types.ts";

/** The documents named in 《》, in reading order. */
export function citations(_text: string, _sentences: readonly Sentence[], _knowledge: Knowledge): Citation[] {
  return [];
}
