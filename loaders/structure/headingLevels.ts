import {type Heading, type Levelled, levelled} from "./heading.ts";
import {styles} from "./numbering.ts";
import type {RoleCue} from "./sectionCues.ts";

const rankOf = (heading: Heading) => (heading.style === "slogan" ? -1 : styles.indexOf(heading.style));

/** Fewer unnumbered lines than this in a numbered report are no headings but strays (a name, a table cell). */
const FEWEST = 3;

/**
 * Headings with their levels. A heading stands under the nearest earlier one of a higher style; a style takes its level
 * from where it is used and not from its shape. Unnumbered headings stand above the numbers where these begin again
 * under them, else below; one that announces problems or plans is always a highest one.
 */
export function levels(headings: readonly Heading[], cue: RoleCue): Levelled[] {
  const slogans = headings.filter(({style}) => style === "slogan");
  const above = standAbove(headings);
  const strays = !above && slogans.length < FEWEST;
  const open: {rank: number; runsIn: boolean}[] = [];
  const levelledSoFar: Levelled[] = [];
  for (const heading of headings) {
    let rank = rankOf(heading);
    if (heading.style === "slogan" && !above && cue(heading.text) === null) {
      if (strays) continue;
      rank = open.findLast((entry) => entry.rank % 1 !== 0)?.rank ?? (open.at(-1)?.rank ?? 0) + 0.5;
    }
    while (open.length && (open.at(-1)!.rank >= rank || (heading.introduced && open.at(-1)!.runsIn))) open.pop();
    open.push({rank, runsIn: heading.runsIn});
    levelledSoFar.push(levelled(heading, open.length));
  }
  return levelledSoFar;
}

/** True where numbered lists begin again under unnumbered headings, or where there are none. */
function standAbove(headings: readonly Heading[]): boolean {
  const numbered = headings.filter(({style}) => style !== "slogan" && style !== "lead");
  if (!numbered.length) return true;
  const top = numbered.reduce<number>((least, heading) => Math.min(least, rankOf(heading)), styles.length);
  let slogans = 0;
  let restarts = 0;
  let pending = false;
  for (const heading of headings) {
    if (heading.style === "slogan") {
      slogans++;
      pending = true;
    } else if (pending && rankOf(heading) === top) {
      if (heading.value === 1) restarts++;
      pending = false;
    }
  }
  return restarts > 1 || (restarts === 1 && slogans > 1 && headings[0]!.style === "slogan");
}
