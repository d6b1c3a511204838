/** What the tables hold of an area, and of those that it is compared with. */
import type {Row} from "../../../loaders/index.ts";
import type {ChartFigure} from "../contents.js";
import {query} from "../engine.js";

export type FoundFinding = Row<"findings"> & {readonly at: number | null; readonly year: number | null};

export interface CitedTitle {
  readonly title: string;
  readonly kind: string;
  readonly level: string | null;
  readonly times: number;
  /** The first place: its report, and its sentence's place in the source. */
  readonly report: string;
  readonly at: number | null;
}

export interface AreaRows {
  /** Coded figures of the area, by indicator, the latest year first. */
  readonly figures: readonly ChartFigure[];
  /** Figures of its peers for the same indicators. */
  readonly beside: readonly ChartFigure[];
  readonly findings: readonly FoundFinding[];
  readonly cited: readonly CitedTitle[];
}

const columns =
  "id, report, area, year, indicator, quote, value, high, unit, bound, kind, direction, subject, period, periodFrom, periodTo, scope, partOf, repeat";

export async function areaRows(area: string, peers: readonly string[]): Promise<AreaRows> {
  const places = peers.map(() => "?").join(", ");
  const [figures, beside, findings, cited] = await Promise.all([
    query<ChartFigure>(
      `SELECT ${columns} FROM measurements WHERE area = ? AND reported AND indicator IS NOT NULL ORDER BY year DESC, ordinal`,
      [area]
    ),
    peers.length
      ? query<ChartFigure>(
          `SELECT ${columns} FROM measurements WHERE area IN (${places}) AND reported AND indicator IN
             (SELECT indicator FROM measurements WHERE area = ? AND reported AND indicator IS NOT NULL)`,
          [...peers, area]
        )
      : [],
    query<FoundFinding>(
      `SELECT f.*, s.sourceStart AS at, r.year FROM findings f JOIN reports r ON r.report = f.report
         LEFT JOIN sentences s ON s.report = f.report AND s.ordinal = f.sentence
         WHERE r.area = ? ORDER BY r.year DESC, CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, f.ordinal`,
      [area]
    ),
    query<CitedTitle>(
      `SELECT c.title, first(c.kind) AS kind, first(c.level) AS level, count(*)::INT AS times, first(c.report) AS report, first(s.sourceStart) AS at
         FROM citations c JOIN reports r ON r.report = c.report
         LEFT JOIN sentences s ON s.report = c.report AND s.ordinal = c.sentence
         WHERE r.area = ? GROUP BY c.title ORDER BY times DESC, c.title`,
      [area]
    )
  ]);
  return {figures, beside, findings, cited};
}
