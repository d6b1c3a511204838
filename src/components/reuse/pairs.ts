/** Reports that share text, two by two, worked out by the engine; a report may share with itself. Statements only: who asks runs them. */

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly passages: number;
  /** Characters of the first report that stand in a shared passage, each counted once. */
  readonly characters: number;
  readonly longest: number;
}

/** All passages, or those that are no stock phrases. */
export type Shown = "copied" | "all";

/** The pairs with the areas of both reports: a passage overlapping another does not count twice. */
export const allPairs = (shown: Shown): string =>
  `WITH passages AS (
     SELECT reportA, reportB, startA, endA, length,
       max(endA) OVER (PARTITION BY reportA, reportB ORDER BY startA, endA ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
     FROM reuse ${shown === "all" ? "" : "WHERE NOT formulaic"}),
   pairs AS (
     SELECT reportA AS one, reportB AS other, count(*)::INTEGER AS passages,
       sum(greatest(0, endA - greatest(startA, coalesce(reached, 0))))::INTEGER AS characters, max(length)::INTEGER AS longest
     FROM passages GROUP BY ALL)
   SELECT pairs.*, coalesce(a.area, '') AS areaOne, coalesce(b.area, '') AS areaOther
   FROM pairs LEFT JOIN reports a ON a.report = one LEFT JOIN reports b ON b.report = other`;

/** Of a table of all pairs those that are to be listed, those that share most first; the two parameters are the areas of both reports, in any order. */
export const pairsOf = (table: string, between: boolean): string =>
  `SELECT one, other, passages, characters, longest FROM ${table}
   ${between ? "WHERE least(areaOne, areaOther) = ? AND greatest(areaOne, areaOther) = ?" : ""}
   ORDER BY characters DESC, one, other`;

/** A cell of the matrix: how much two reports share, or the reports of two areas, or those of one area with one another. */
export interface Cell {
  readonly one: string;
  readonly other: string;
  readonly characters: number;
}

/** The cells of the `most` reports, or areas, that share most; each pair once. */
export const cellsOf = (table: string, by: "report" | "area", most: number): string => {
  const [a, b] = by === "report" ? ["one", "other"] : ["areaOne", "areaOther"];
  return `WITH cells AS (
      SELECT least(${a}, ${b}) AS one, greatest(${a}, ${b}) AS other, sum(characters)::INTEGER AS characters
      FROM ${table} GROUP BY ALL),
    foremost AS (
      SELECT name FROM (
        SELECT one AS name, characters FROM cells UNION ALL SELECT other, characters FROM cells WHERE other <> one)
      GROUP BY name ORDER BY sum(characters) DESC, name LIMIT ${most})
    SELECT * FROM cells WHERE one IN (FROM foremost) AND other IN (FROM foremost) ORDER BY one, other`;
};
