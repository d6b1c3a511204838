import type {RoleCue} from "./cues.ts";
import {findNumbering} from "./numbering.ts";
import type {Opening} from "./roles.ts";
import type {Segment} from "./segments.ts";

/** An opening sentence shows what it is within this many characters. */
const reach = 200;

/** The lines whose first sentence opens a passage of problems or plans. */
export function openings(text: string, segments: readonly Segment[], cue: RoleCue): Opening[] {
  return segments.flatMap(({start, end}): Opening[] => {
    if (findNumbering(text, start, end)) return [];
    const words = text.slice(start, Math.min(end, start + reach));
    const stop = words.search(/[。！？]/);
    const role = cue(stop < 0 ? words : words.slice(0, stop));
    return role ? [{start, end, role}] : [];
  });
}
