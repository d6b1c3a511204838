import type {Mark} from "../../types.ts";
import {type Marker, perKnowledge} from "../rule.ts";

/** One pattern for all rows of the lexicon `furniture`: lines that hold the phrase and nothing that could be prose. */
const pattern = perKnowledge(({lexicons}) => {
  const phrases = (lexicons.furniture ?? []).map(({phrase}) => phrase!.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return phrases.length ? new RegExp(`^[^\\n。；]{0,60}?(?:${phrases.join("|")})[^\\n。；]{0,60}$`, "gm") : null;
});

/** Page furniture: counters, links to print or close, date lines of the page head. */
export const furniture: Marker = {
  name: "furniture",
  marks: (text, knowledge) => {
    const found = pattern(knowledge);
    return found
      ? Array.from(
          text.matchAll(found),
          ({index, 0: {length}}): Mark => ({start: index, end: index + length, kind: "furniture"})
        )
      : [];
  }
};
