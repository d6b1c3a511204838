import {findRise} from "../context/ellipsis.ts";
import type {Mention} from "../types.ts";

/** The place of a figure in a rise or fall from one level to another (由78万户增加到214万户): at its start, its end, or in none. */
export function riseParts(text: string, mentions: readonly Mention[]): ("start" | "end" | null)[] {
  const parts = mentions.map((): "start" | "end" | null => null);
  for (let i = 1; i < mentions.length; i++) {
    const start = findRise(text, mentions, i);
    if (start === null) continue;
    parts[start] = "start";
    parts[i] = "end";
  }
  return parts;
}
