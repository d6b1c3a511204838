import type {Role} from "../types.ts";
import {lists, titled} from "./groups.ts";
import type {Heading, Levelled} from "./heading.ts";
import {type Candidate, candidates} from "./headingCandidates.ts";
import {levels} from "./headingLevels.ts";
import {type Style, styles} from "./numbering.ts";
import {type Opening, roles} from "./roles.ts";
import type {RoleCue} from "./sectionCues.ts";
import type {Segment} from "./segments.ts";
import type {Slogan} from "./slogans.ts";

/**
 * The headings of a text in reading order with their levels. Styles are judged from the highest down, because higher
 * headings bound the lists of lower ones; 一是…二是… come last, as in closing passages they are no headings.
 */
export function headings(
  text: string,
  segments: readonly Segment[],
  slogans: readonly Slogan[],
  openings: readonly Opening[],
  cue: RoleCue
): Levelled[] {
  const all = withoutContents(text, candidates(text, segments));
  const higher = styles.filter((style) => style !== "lead");
  let chosenSoFar: Heading[] = slogans.map(({start, end, text, bodyStart}) => ({
    style: "slogan",
    start,
    end,
    text,
    bodyStart,
    value: 0,
    runsIn: false,
    introduced: false
  }));
  const add = (style: Style, may: (list: readonly Candidate[]) => boolean) => {
    const own = all.filter(({numbering}) => numbering.style === style);
    if (!own.length) return;
    const chosen = lists(own, chosenSoFar)
      .filter(may)
      .flatMap((list) => titled(list, style));
    const added = chosen.map((candidate) => heading(text, candidate, segments));
    if (added.length) chosenSoFar = [...chosenSoFar, ...added].sort((a, b) => a.start - b.start);
  };
  for (const style of higher) add(style, () => true);
  const roleAt = roles(levels(chosenSoFar, cue), openings, cue);
  add("lead", ([first]) => isReported(roleAt(first!.start)));
  return levels(chosenSoFar, cue);
}

const isReported = (role: Role) => role === "achievements" || role === "preamble";

function heading(text: string, {numbering, lead, segment, index}: Candidate, segments: readonly Segment[]): Heading {
  const before = numbering.value === 1 ? segments[index - 1] : undefined;
  return {
    style: numbering.style,
    start: lead.start,
    end: lead.end,
    text: text.slice(lead.start, lead.end),
    bodyStart: lead.bodyStart,
    value: numbering.value,
    runsIn: lead.bodyStart < segment.end,
    introduced:
      before !== undefined && /以下|如下/.test(text.slice(Math.max(before.start, before.end - 20), before.end))
  };
}

/** Without a table of contents: a run of lines that are nothing but titles, all of whose words come again behind it. */
function withoutContents(text: string, all: readonly Candidate[]): readonly Candidate[] {
  const listed = new Set<Candidate>();
  let lastPlaces: Map<string, number> | null = null;
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to]!.index === all[to - 1]!.index + 1 && all[to - 1]!.grade === "title") to++;
    const run = all.slice(from, all[to - 1]!.grade === "title" ? to : to - 1);
    from = to;
    if (run.length < 2) continue;
    lastPlaces ??= new Map(all.map((candidate) => [words(text, candidate), candidate.index]));
    const end = run.at(-1)!.index;
    if (run.every((candidate) => lastPlaces!.get(words(text, candidate))! > end))
      for (const entry of run) listed.add(entry);
  }
  return listed.size ? all.filter((candidate) => !listed.has(candidate)) : all;
}

/** The words of an entry without its number, leaders and page number. */
const words = (text: string, {numbering, lead}: Candidate) =>
  text.slice(numbering.end, lead.end).replace(/(?:[.…·\s]+\d+|\s+)$/, "");
