import type {Role, Span} from "../types.ts";
import type {Levelled} from "./heading.ts";
import {findNumbering} from "./numbering.ts";
import {placeAt} from "./order.ts";
import type {RoleCue} from "./sectionCues.ts";

/** Openings of a passage of problems or plans without a heading. */
export interface Opening extends Span {
  readonly role: Role;
}

/** A stretch that begins with a heading or an opening, and its role. */
export interface Part {
  readonly start: number;
  readonly heading: Levelled | null;
  readonly role: Role;
}

/**
 * Headings and openings in reading order with their roles: the cue's; a year later than that of a heading before it at
 * its level (一、2023年… 二、2024年…) is a plan; else that of the passage or heading it stands under. A section after the
 * plans at the highest level is a plan too, unless its heading says that it tells of results (…情况, …成效). Without
 * headings, all behind the head tells of results.
 */
export function parts(headings: readonly Levelled[], openings: readonly Opening[], cue: RoleCue, head: number): Part[] {
  const first = headings[0]?.start ?? head;
  const open: {level: number; role: Role}[] = [];
  const years = new Map<number, number>();
  const all: Part[] = [];
  if (!headings.length && openings.find(({start}) => start >= head)?.start !== head)
    all.push({start: head, heading: null, role: "achievements"});
  const top = headings.reduce((least, {level}) => Math.min(least, level), Number.POSITIVE_INFINITY);
  let last = "achievements" as Role;
  let next = openings.findIndex(({start}) => start >= first);
  if (next < 0) next = openings.length;
  const addOpenings = (end: number) => {
    for (; next < openings.length && openings[next]!.start < end; next++) {
      const {start, role} = openings[next]!;
      while (open.length && open.at(-1)!.level % 1 !== 0) open.pop();
      if ((open.at(-1)?.role ?? "achievements") === role) continue;
      open.push({level: (open.at(-1)?.level ?? 0) + 0.5, role});
      all.push({start, heading: null, role});
    }
  };
  for (const heading of headings) {
    addOpenings(heading.start);
    while (open.length && open.at(-1)!.level >= heading.level) open.pop();
    const year = yearOf(heading.text);
    const earliest = years.get(heading.level);
    const later = year !== null && earliest !== undefined && year > earliest;
    if (year !== null && !later) years.set(heading.level, year);
    const above = open.at(-1)?.role ?? null;
    const told = cue(unnumbered(heading)) ?? (later ? "plans" : null);
    const before = heading.level === top && last === "plans" ? last : "achievements";
    const role: Role = told === null || (told === "achievements" && above) ? (above ?? before) : told;
    if (heading.level === top) last = role;
    open.push({level: heading.level, role});
    all.push({start: heading.start, heading, role});
    while (next < openings.length && openings[next]!.start < heading.bodyStart) next++;
  }
  addOpenings(Number.POSITIVE_INFINITY);
  return all;
}

/** The role that holds at a place of the text. */
export function roles(headings: readonly Levelled[], openings: readonly Opening[], cue: RoleCue): (at: number) => Role {
  const all = parts(headings, openings, cue, 0);
  return (at) => all[placeAt(all, at)]?.role ?? "preamble";
}

/** The one year a heading names; null for none and for 2021—2025年. */
function yearOf(heading: string): number | null {
  const year = heading.match(/(?<![\d—－~至-])(20\d\d)(?=年(?!以来|以后|前))/);
  return year ? Number(year[1]) : null;
}

/** The words of a heading, so that a cue's ^ means their beginning. */
const unnumbered = ({text}: Levelled) => text.slice(findNumbering(text, 0, text.length)?.end ?? 0);
