/**
 * Where a group of cue words may stand:
 * "here" beside the figure, between the figure before and the one after; "after" in the rest of its clause;
 * "verb" beside it or, where the figure has no verb of its own, in the nearest clause before that has one;
 * "topic" beside it or in what the passage speaks of: the nearest clause, sentence or heading that names any topic.
 */
export type Place = "here" | "after" | "verb" | "topic";

interface Group {
  readonly place: Place;
  /** Words; for "topic" the ids of topics. One of them must be found. */
  readonly words: readonly string[];
}

/** One way in which reports speak of an indicator: all groups must be found. */
export interface Pattern {
  /** As written in the codebook. */
  readonly source: string;
  readonly groups: readonly Group[];
}

const PLACES: Readonly<Record<string, Place>> = {"@": "topic", "~": "verb", ">": "after"};

/** Words of a cell, between `|`. */
export const alternatives = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split("|")
    .map((word) => word.trim())
    .filter(Boolean);

/** Parts of a cell, between ` / `. */
export const parts = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(" / ")
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Reads a `must` cell: patterns between ` / `, groups between `;`, words between `|`; a group that begins with `@` names
 * topics, with `~` verbs that may stand earlier, with `>` words that may follow later in the clause.
 * @throws where a pattern has no group that must stand beside the figure: it would code any figure of a passage.
 */
export function patterns(cell: string | undefined): Pattern[] {
  return parts(cell).map((source) => {
    const groups = source.split(";").map((text): Group => {
      const group = text.trim();
      const place = PLACES[group.charAt(0)];
      return place ? {place, words: alternatives(group.slice(1))} : {place: "here", words: alternatives(group)};
    });
    if (!groups.some(({place}) => place === "here"))
      throw new Error(`The pattern “${source}” has no words that must stand beside the figure`);
    return {source, groups};
  });
}
