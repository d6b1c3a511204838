import type {AreaName} from "../../loaders/types.ts";
import type {AreaLevel} from "../../shared/codes.ts";

/** A row of the history: a code under one name. */
export interface Tenure extends AreaName {
  readonly code: string;
  readonly level: AreaLevel;
  readonly prefecture: string;
}

/** The tenures of each code, the earliest first; `named` gives the English and the short names. */
export function tenures(
  rows: readonly Record<string, string | undefined>[],
  named: (name: string) => Pick<AreaName, "nameEn" | "shortNames">
): Map<string, Tenure[]> {
  const byCode = new Map<string, Tenure[]>();
  const all = rows.map(
    (row): Tenure => ({
      code: row.code!,
      level: row.level as AreaLevel,
      prefecture: row.prefecture!,
      nameZh: row.name!,
      ...named(row.name!),
      validFrom: Number(row.from),
      validUntil: row.until ? Number(row.until) : null,
      successors: (row.successors ? row.successors.split(";") : []).map((successor) => ({
        area: successor.slice(0, 6),
        year: Number(/\[(\d{4})\]/.exec(successor)?.[1] ?? row.until)
      }))
    })
  );
  for (const tenure of all.sort((a, b) => a.code.localeCompare(b.code) || a.validFrom! - b.validFrom!))
    byCode.set(tenure.code, [...(byCode.get(tenure.code) ?? []), tenure]);
  return byCode;
}

/** Whether a code's next tenure is that of the same area under another name: no gap, and no other code took over alone. */
export function isSame(one: Tenure, next: Tenure): boolean {
  const heirs = one.successors.filter(({year}) => year === one.validUntil).map(({area}) => area);
  return one.validUntil === next.validFrom && (heirs.length === 0 || heirs.includes(one.code));
}
