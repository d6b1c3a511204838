/** Reports that share text, two by two. Statements only: who asks runs them. */

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly passages: number;
  /** Characters of the first report that stand in a shared passage, each counted once. */
  readonly characters: number;
  readonly longest: number;
}

/** All passages, or those that are not stock phrases. */
export type Shown = "copied" | "all";

const columns: Readonly<Record<Shown, string>> = {
  copied: "copiedPassages AS passages, copiedCharacters AS characters, copiedLongest AS longest",
  all: "passages, characters, longest"
};

/** The pairs that are to be listed, those that share most first: all, or those of one of `own` reports with one of `others`. */
export function pairsOf(
  shown: Shown,
  [own = [], others = []]: readonly (readonly string[])[]
): {sql: string; parameters: string[]; order: string} {
  const among = (column: string, reports: readonly string[]) => `${column} IN (${reports.map(() => "?").join(", ")})`;
  const either =
    own.length &&
    others.length &&
    `((${among("reportA", own)} AND ${among("reportB", others)}) OR (${among("reportA", others)} AND ${among("reportB", own)}))`;
  const wanted = [shown === "copied" && "copiedPassages > 0", either].filter(Boolean).join(" AND ");
  return {
    sql: `SELECT reportA AS one, reportB AS other, ${columns[shown]} FROM pairs ${wanted && `WHERE ${wanted}`}`,
    parameters: either ? [...own, ...others, ...others, ...own] : [],
    // The table stands in the order of what is copied.
    order: shown === "all" ? "characters DESC, one, other" : ""
  };
}
