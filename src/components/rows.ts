/** Rows of a table on a page, asked of the engine a page at a time. */
import {type Parameter, query} from "./engine.js";
import type {RowSource} from "./table.js";

/** The rows of `sql`, sorted as the reader likes; without a liking, in the order of the statement itself. */
export function rowsFrom<Row>(sql: string, parameters: readonly Parameter[] = []): RowSource<Row> {
  let counted: Promise<number> | undefined;
  return {
    count: () => {
      counted ??= query<{n: number}>(`SELECT count(*)::INTEGER AS n FROM (${sql})`, parameters).then(([row]) => row!.n);
      return counted;
    },
    page: (sorting, offset, limit) => {
      const order = sorting
        ? `ORDER BY "${sorting.key.replaceAll('"', '""')}" ${sorting.descending ? "DESC" : "ASC"} NULLS LAST`
        : "";
      return query<Row>(`SELECT * FROM (${sql}) ${order} LIMIT ${limit} OFFSET ${offset}`, parameters);
    }
  };
}
