import {findNumbering} from "./numbering.ts";
import type {Opening} from "./roles.ts";
import type {RoleCue} from "./sectionCues.ts";
import type {Segment} from "./segments.ts";

/** An opening sentence shows what it is within this many characters. */
const REACH = 200;

/** A line that only says that an annex begins: its title is the next. */
const annex = /^附[件表录]?\s?[\d一二三四五六七八九十]{0,2}[：:]?$/;

/** The lines whose first sentence opens a passage of problems or plans, or an annex with results. */
export function openings(text: string, segments: readonly Segment[], cue: RoleCue): Opening[] {
  return segments.flatMap(({start, end}, i): Opening[] => {
    if (findNumbering(text, start, end)) return [];
    const line = text.slice(start, Math.min(end, start + REACH));
    const next = segments[i + 1];
    const words =
      next && annex.test(line) ? line + text.slice(next.start, Math.min(next.end, next.start + REACH)) : line;
    const stop = words.search(/[。！？]/);
    const role = cue(stop < 0 ? words : words.slice(0, stop));
    return role ? [{start, end, role}] : [];
  });
}
