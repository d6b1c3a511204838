/** A name of an area and how long it was in use. */
export interface Tenure {
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  readonly level: string;
  /** First year; 1981 means then or before. */
  readonly from: number;
  /** The year of the change that ended it; null where it is in use. */
  readonly until: number | null;
  /** Codes that took territory over: "130609" when it ended, "130108[2001]" in a year before. */
  readonly successors: readonly string[];
}

/** The rows of a history, those of one code from the earliest on. */
export function tenures(rows: readonly Record<string, string | undefined>[]): Tenure[] {
  return rows
    .map((row) => ({
      code: row.code!,
      prefecture: row.prefecture!,
      name: row.name!,
      level: row.level!,
      from: Number(row.from),
      until: row.until ? Number(row.until) : null,
      successors: row.successors ? row.successors.split(";") : []
    }))
    .sort((a, b) => a.code.localeCompare(b.code) || a.from - b.from);
}

/** The code of a successor, without its year. */
export const code = (successor: string): string => successor.slice(0, 6);

/** The year in which a successor took over. */
export const yearOf = (successor: string, {until}: Tenure): number | null =>
  successor[6] === "[" ? Number(successor.slice(7, 11)) : until;

/** Whether a code's next tenure is that of the same area under another name: no gap, and no other code took over alone. */
export function isSame(one: Tenure, next: Tenure): boolean {
  const plain = one.successors.filter((successor) => successor.length === 6);
  return one.until === next.from && (plain.length === 0 || plain.includes(one.code));
}
