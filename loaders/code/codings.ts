import type {Coding, Knowledge, Mention, Outline} from "../types.ts";

/** The indicator of each mention, or null where none fits. */
export function codings(
  _text: string,
  _outline: Outline,
  mentions: readonly Mention[],
  _knowledge: Knowledge
): (Coding | null)[] {
  return mentions.map(() => null);
}
