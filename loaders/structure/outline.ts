import type {Knowledge, Outline, RepairedText} from "../types.ts";

/** Sections and sentences of a repaired text. */
export function outline(clean: RepairedText, _knowledge: Knowledge): Outline {
  const sentences = [...clean.text.matchAll(/[^。！？；\n]+[。！？；]?/g)].map((found, ordinal) => {
    const span = {start: found.index, end: found.index + found[0].length};
    return {ordinal, section: 0, ...span, clauses: [span], repeat: false};
  });
  const whole = {ordinal: 0, level: 0, heading: null, headingSpan: null, parent: null, role: "achievements" as const};
  return {sections: [{...whole, start: 0, end: clean.text.length}], sentences};
}
