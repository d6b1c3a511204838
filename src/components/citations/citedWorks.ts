/** Documents as readers know them: one work, however its title is printed; shown a page at a time. */
import type {DocumentKind, DocumentLevel} from "../../../loaders/index.ts";
import {type Parameter, query, temporary} from "../store/queryEngine.js";
import type {RowSource} from "../ui/dataTable.js";
import {rowsFrom} from "../ui/queriedRows.js";

export interface Work {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly level: DocumentLevel | null;
  readonly times: number;
  readonly reports: number;
  /** The marks of its versions, separated by commas: 草案,试行,2021—2025年; null where it has none. */
  readonly versions: string | null;
}

/** The works that are asked for; "" for all. */
interface Wanted {
  readonly kind: string;
  readonly level: string;
  /** Words of its name. */
  readonly find: string;
  /** Its very name. */
  readonly title: string;
}

interface Asked {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Works of most reports first, as they stand in their table. */
function asked({kind, level, find, title}: Wanted): Asked {
  const conditions = [
    ["kind = ?", kind],
    ["level = ?", level],
    ["contains(work, ?)", find],
    ["work = ?", title]
  ].filter(([, value]) => value) as [string, string][];
  return {
    sql: `FROM works WHERE ${["true", ...conditions.map(([sql]) => sql)].join(" AND ")}`,
    parameters: conditions.map(([, value]) => value)
  };
}

export function works(wanted: Wanted): RowSource<Work> {
  const {sql, parameters} = asked(wanted);
  return rowsFrom<Work>(`SELECT work AS name, kind, level, times, reports, versions ${sql}`, parameters);
}

export async function findWork(title: string): Promise<Work | undefined> {
  if (!title) return undefined;
  return (await query<Work>("SELECT work AS name, * FROM works WHERE work = ?", [title]))[0];
}

/** Each citation with the area and year of its report. */
const placed = (): Promise<string> =>
  temporary("placed", "SELECT c.work, r.area, r.year FROM citations c JOIN reports r USING (report)");

export interface YearCount {
  readonly year: number | null;
  readonly kind: DocumentKind;
  readonly times: number;
}

/** The number of citations of the works in the reports of each year, by kind. */
export async function byYear(wanted: Wanted): Promise<YearCount[]> {
  const {sql, parameters} = asked(wanted);
  return query<YearCount>(
    `SELECT c.year, w.kind, count(*)::INTEGER AS times
     FROM ${await placed()} c JOIN (SELECT work, kind ${sql}) w USING (work)
     GROUP BY c.year, w.kind ORDER BY c.year, w.kind`,
    parameters
  );
}

export interface AreaCount {
  readonly name: string;
  readonly area: string;
  readonly times: number;
}

/** The number of citations of the leading `mostWorks` in each of the `mostAreas` areas that cite them most. */
export async function byArea(wanted: Wanted, mostWorks: number, mostAreas: number): Promise<AreaCount[]> {
  const {sql, parameters} = asked(wanted);
  return query<AreaCount>(
    `WITH widest AS (SELECT work, row_number() OVER () AS rank FROM (SELECT work ${sql} LIMIT ${mostWorks})),
       counted AS (
         SELECT l.rank, l.work AS name, coalesce(c.area, '') AS area, count(*)::INTEGER AS times
         FROM ${await placed()} c JOIN widest l USING (work) GROUP BY ALL),
       citing_areas AS (SELECT area, sum(times) AS citing FROM counted GROUP BY area ORDER BY citing DESC, area LIMIT ${mostAreas})
     SELECT name, area, times FROM counted JOIN citing_areas USING (area) ORDER BY rank, citing DESC, area`,
    parameters
  );
}

interface Cited {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly number: string | null;
  /** Null for a title in a caption. */
  readonly sentence: number | null;
  /** In the source text: a place to open. */
  readonly sourceStart: number;
}

/** The citations of a work. */
export const citationsOf = (title: string): RowSource<Cited> =>
  rowsFrom<Cited>(
    `SELECT c.report, r.area, r.year, c.title, c.number, c.sentence, c.sourceStart FROM citations c JOIN reports r USING (report)
     WHERE c.work = ?`,
    [title],
    "year, area, report, sourceStart"
  );
