/** Rows of a table on a page, asked of the engine a page at a time. */
import {type Parameter, query} from "../store/queryEngine.js";
import type {RowSource} from "./dataTable.js";

/**
 * The rows of `sql`, sorted as the reader likes; without a liking, by `order`, else as the statement gives them. (An order within the
 * statement would be worked out for the count as well.)
 */
export function rowsFrom<Row>(sql: string, parameters: readonly Parameter[] = [], order = ""): RowSource<Row> {
  let counted: Promise<number> | undefined;
  return {
    count: () => {
      counted ??= query<{n: number}>(`SELECT count(*)::INTEGER AS n FROM (${sql})`, parameters).then(([row]) => row!.n);
      return counted;
    },
    page: (sorting, offset, limit) => {
      const liked =
        sorting && `"${sorting.key.replaceAll('"', '""')}" ${sorting.descending ? "DESC" : "ASC"} NULLS LAST`;
      const by = liked || order;
      return query<Row>(`SELECT * FROM (${sql}) ${by && `ORDER BY ${by}`} LIMIT ${limit} OFFSET ${offset}`, parameters);
    }
  };
}
