/** Words of rows that stand in a text near the row's own start, told by their place in it. */

export type Row = Readonly<Record<string, unknown>>;

/** A column of such words: how far before the row's start each begins and how long it is; other values as they are. */
export interface Cuttings {
  readonly back: readonly (number | null)[];
  readonly lengths: readonly (number | null)[];
  readonly others: readonly unknown[];
}

/** So far from the start of a row words are looked for, in UTF-16 code units. */
const NEAR = 600;

/** The columns of the rows that mostly are such words. Rows without a whole `start` have none. */
export function cuttings(rows: readonly Row[], text: string): Record<string, Cuttings> {
  if (rows.length === 0 || !rows.every(({start}) => Number.isInteger(start))) return {};
  const columns = Object.keys(rows[0]!).filter((key) => rows.every((row) => key in row));
  const all = columns.map((key) => [key, column(rows, key, text)] as const);
  return Object.fromEntries(all.filter(([, {back}]) => back.filter((at) => at !== null).length * 2 > rows.length));
}

function column(rows: readonly Row[], key: string, text: string): Cuttings {
  const places = rows.map((row) => findPlace(row[key], row.start as number, text));
  return {
    back: places.map((at, i) => (at === null ? null : (rows[i]!.start as number) - at)),
    lengths: places.map((at, i) => (at === null ? null : (rows[i]![key] as string).length)),
    others: rows.map((row, i) => (places[i] === null ? (row[key] ?? null) : null))
  };
}

function findPlace(words: unknown, start: number, text: string): number | null {
  if (typeof words !== "string" || words.length < 2) return null;
  if (text.startsWith(words, start)) return start;
  const from = Math.max(0, start - NEAR);
  const at = text.slice(from, start + NEAR).indexOf(words);
  return at < 0 ? null : from + at;
}

/** The values of the column again. */
export const uncut = ({back, lengths, others}: Cuttings, rows: readonly Row[], text: string): unknown[] =>
  rows.map(({start}, i) => {
    const steps = back[i];
    if (steps === null || steps === undefined) return others[i];
    const at = (start as number) - steps;
    return text.slice(at, at + lengths[i]!);
  });
