import type {DuckDBConnection} from "@duckdb/node-api";
import {codelists} from "../codelists.ts";
import type {SilenceReason} from "../types.ts";

/** A value that is bound to a statement: never part of its text. */
type Bound = string | number | null;
type Row = Readonly<Record<string, unknown>>;

/** The rows of one question; whole numbers as numbers. */
async function rowsOf(connection: DuckDBConnection, sql: string, values: readonly Bound[]): Promise<Row[]> {
  const answer = await connection.runAndReadAll(sql, values as Bound[]);
  return answer
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value])
      )
    );
}

/** Columns of every figure that is handed out: what it says, of what and when, its sentence and its address. */
const figureColumns =
  "id, indicator, indicatorNameZh, indicatorNameEn, area, areaNameZh, year, value, high, bound, unit, quote, sentence, period, periodFrom, periodTo, scope, comparable, apart, findings, cautionsEn, link, reference";

/** Indicators whose id, names or definition hold all words of a query, in the order of the codebook. */
export const indicatorsFor = (connection: DuckDBConnection, query: string, limit: number): Promise<Row[]> => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const text = "lower(concat_ws(' ', indicator, nameZh, nameEn, definitionZh, definitionEn))";
  const holds = words.map((_, i) => `contains(${text}, $${i + 2})`).join(" AND ") || "true";
  return rowsOf(
    connection,
    `SELECT indicator, nameZh, nameEn, unit, kind, definitionZh, definitionEn FROM indicators WHERE ${holds} LIMIT $1`,
    [limit, ...words]
  );
};

/** Figures of an indicator as reports tell them, the latest year first; null takes all areas or years. */
export const figuresOf = (
  connection: DuckDBConnection,
  {indicator, area, year, limit}: {indicator: string; area: string | null; year: number | null; limit: number}
): Promise<Row[]> =>
  rowsOf(
    connection,
    `SELECT ${figureColumns} FROM flat WHERE indicator = $1 AND ($2::VARCHAR IS NULL OR area = $2) AND ($3::INTEGER IS NULL OR year = $3)
     ORDER BY year DESC, area, id LIMIT $4`,
    [indicator, area, year, limit]
  );

/** The value that stands for an area, indicator and year, with its sentence; the years told unless one is asked for. */
export const observationsOf = (
  connection: DuckDBConnection,
  {indicator, area, year, limit}: {indicator: string; area: string; year: number | null; limit: number}
): Promise<Row[]> =>
  rowsOf(
    connection,
    `SELECT o.area, o.indicator, o.period, o.periodFrom, o.periodTo, o.value, o.high, o.bound, o.unit, o.status, o.rule, o.id, o.others, o.findings, o.restated, f.quote, f.sentence, f.link, f.reference
     FROM observations o LEFT JOIN flat f ON f.id = o.id
     WHERE o.indicator = $1 AND (o.area = $2 OR o.series = $2) AND ($3::INTEGER IS NULL OR ($3 BETWEEN o.periodFrom AND o.periodTo))
     ORDER BY o.periodFrom, o.period LIMIT $4`,
    [indicator, area, year, limit]
  );

/** Sentences that hold a text, in the order of reports. */
export const sentencesWith = (connection: DuckDBConnection, words: string, limit: number): Promise<Row[]> =>
  rowsOf(
    connection,
    "SELECT s.report, r.area, r.year, s.ordinal, s.report || '@' || s.sourceStart AS address, left(s.text, 600) AS sentence FROM sentences s JOIN reports r USING (report) WHERE contains(s.text, $1) ORDER BY s.report, s.ordinal LIMIT $2",
    [words, limit]
  );

/** Reports held, by area and year. */
export const reportsHeld = (connection: DuckDBConnection, area: string | null, limit: number): Promise<Row[]> =>
  rowsOf(
    connection,
    "SELECT report, area, year, yearBasis, title, issuer, genre, published, url, reported AS figures FROM reports WHERE $1::VARCHAR IS NULL OR area = $1 ORDER BY area, year LIMIT $2",
    [area, limit]
  );

/** One figure by its address; null where there is none. */
export const figureAt = async (connection: DuckDBConnection, id: string): Promise<Row | null> =>
  (
    await rowsOf(connection, `SELECT ${figureColumns}, file, sha256, byteStart, byteEnd FROM flat WHERE id = $1`, [id])
  )[0] ?? null;

/** Why there is no value: the kind as the table of silences and the reports tell it, and its meaning in words. */
export async function missing(
  connection: DuckDBConnection,
  indicator: string,
  area: string,
  year: number | null
): Promise<{kind: string; meaning: string}> {
  const holds = async (sql: string, values: readonly Bound[]) => (await rowsOf(connection, sql, values)).length > 0;
  if (!(await holds("SELECT 1 FROM indicators WHERE indicator = $1", [indicator])))
    return {kind: "unknown_indicator", meaning: "No indicator has this id; find_indicator lists them."};
  if (!(await holds("SELECT 1 FROM areas WHERE area = $1", [area])))
    return {kind: "unknown_area", meaning: "No area here has this code; coverage lists those with a report."};
  const [silence] = await rowsOf(
    connection,
    `SELECT reason FROM silences WHERE (area = $1 OR series = $1) AND year = $2 AND (indicator = $3 OR indicator IS NULL) ORDER BY indicator NULLS LAST LIMIT 1`,
    [area, year, indicator]
  );
  if (silence) {
    const kind = silence.reason as SilenceReason;
    return {kind, meaning: codelists.silence[kind].join(" · ")};
  }
  const held = await holds("SELECT 1 FROM reports WHERE area = $1 AND ($2::INTEGER IS NULL OR year = $2)", [
    area,
    year
  ]);
  return held
    ? {kind: "silent", meaning: codelists.silence.silent.join(" · ")}
    : {kind: "no_report", meaning: `${codelists.silence.no_report.join(" · ")}: none is held here; one may be public.`};
}
