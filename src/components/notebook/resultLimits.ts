/** Limits of a result: as much as a page can show, so that no statement or script can hold it up. */

/** `LIMIT` or an aggregate says better what is wanted of more rows. */
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 200;
/** Bytes of all values of a result together. */
export const MOST_BYTES = 16_000_000;

/** Characters of one value, so that a row of many columns keeps within bounds too. */
export const mostCharacters = (columns: number): number =>
  Math.min(200_000, Math.floor(4_000_000 / Math.max(1, columns)));

/** The longest time that a chart may take to draw, in milliseconds. */
export const LONGEST_DRAWING = 10_000;
