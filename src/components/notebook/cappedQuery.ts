/** Queries whose result is cut in the engine, before any of it comes to the page. */
import {MOST_BYTES, MOST_ROWS, mostCharacters} from "./resultLimits.js";

export interface DescribedColumn {
  readonly name: string;
  /** DuckDB's name of its type. */
  readonly type: string;
}

/** Types whose values are of a few bytes; all others are turned into text. */
const small = /^(?:BOOLEAN|U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)|HUGEINT|FLOAT|DOUBLE|DECIMAL\(.*\)|DATE|TIMESTAMP.*)$/;

/** `SELECT` of the columns as `c0`, `c1` …, with long values cut and marked by an ellipsis. */
function cutValues(query: string, columns: readonly DescribedColumn[]): string {
  const most = mostCharacters(columns.length);
  const selected = columns.map(({type}, i) => {
    if (small.test(type)) return `c${i}`;
    const text = type === "VARCHAR" ? `c${i}` : `CAST(c${i} AS VARCHAR)`;
    return `CASE WHEN length(${text}) > ${most} THEN left(${text}, ${most}) || '…' ELSE ${text} END AS c${i}`;
  });
  const names = columns.map((_, i) => `c${i}`);
  return `SELECT ${selected.join(", ")} FROM (\n${query}\n) AS answer(${names.join(", ")})`;
}

/**
 * The query with at most one row more than `mostRows`, long values cut, and rows only as long as those before have not reached
 * `mostBytes`. Its columns are `c0`, `c1` …, and `bytes`, the bytes of the rows so far.
 */
export function cappedQuery(query: string, columns: readonly DescribedColumn[]): string {
  const names = columns.map((_, i) => `c${i}`);
  const sizes = columns.map(({type}, i) => (small.test(type) ? "8" : `coalesce(strlen(c${i}), 0)`));
  return `SELECT ${names.join(", ")}, bytes FROM (
  SELECT *, sum(own) OVER (ROWS UNBOUNDED PRECEDING) AS bytes FROM (
    SELECT *, ${sizes.join(" + ")} AS own FROM (${cutValues(query, columns)}) LIMIT ${MOST_ROWS + 1}
  )
) WHERE bytes - own <= ${MOST_BYTES}`;
}

/** `SUMMARIZE` of the query with long values cut, under the query's own names of columns. */
export const cappedSummary = (query: string, columns: readonly DescribedColumn[]): string =>
  `SUMMARIZE SELECT ${columns.map(({name}, i) => `c${i} AS "${name.replaceAll('"', '""')}"`).join(", ")} FROM (${cutValues(query, columns)})`;
